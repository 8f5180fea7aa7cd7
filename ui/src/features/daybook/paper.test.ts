/** Copying a sheet of paper: what stays, what is missing, what is sent. */
import { beforeAll, describe, expect, it } from "vitest";
import { setLanguage } from "$kit/words.svelte";
import { BLANK, dayAfter, faults, goesBack, nextLine, noteOf, reference, requestOf } from "./paper";

const NOW = Date.parse("2026-11-17T14:32:00-05:00");
const SHEET = { where: "cahier 3, feuille 12", line: "4", reported_by: " F. Gaïac ", day: "2026-11-16" };
const LINE = { hour: "23:40", category: "radio_check", text: " Malpasse répond. " };

beforeAll(() => setLanguage("fr"));

describe("a line of paper", () => {
  it("is sent with its own hour, who wrote it and where the paper has it", () => {
    expect(requestOf(SHEET, LINE, "d1")).toMatchObject({
      occurred_at: "2026-11-16T23:40:00-05:00", source: "paper", reported_by: "F. Gaïac",
      paper_reference: "cahier 3, feuille 12, ligne 4", text: "Malpasse répond.", draft: "d1",
    });
    expect(requestOf({ ...SHEET, where: "", line: "" }, LINE, null).paper_reference).toBeNull();
  });

  it("asks for its hour, its nature and its words, and for no hour to come", () => {
    expect(faults(SHEET, BLANK, NOW)).toEqual({ hour: "missing", category: "missing", text: "missing" });
    expect(faults({ ...SHEET, day: "" }, LINE, NOW)).toEqual({ day: "missing" });
    expect(faults({ ...SHEET, day: "2026-11-17" }, LINE, NOW)).toEqual({ hour: "log-future" });
    expect(faults(SHEET, LINE, NOW)).toEqual({});
  });

  it("is kept as a draft that the form for one line takes up", () => {
    expect(noteOf(SHEET, LINE)).toMatchObject({
      late: true, day: "2026-11-16", hour: "23:40", source: "paper", paper_reference: reference(SHEET),
    });
  });
});

it("goes on to the next line, and over midnight to the next day", () => {
  expect([nextLine("4"), nextLine(""), nextLine("4 bis")]).toEqual(["5", "", "4 bis"]);
  expect([goesBack("23:40", "00:10"), goesBack(undefined, "00:10"), goesBack("23:40", "")]).toEqual([true, false, false]);
  expect([dayAfter("2026-11-30"), dayAfter("2026-12-31")]).toEqual(["2026-12-01", "2027-01-01"]);
});
