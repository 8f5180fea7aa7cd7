import { afterEach, describe, expect, it } from "vitest";
import * as dates from "./dates";
import { LANGUAGES, number, setLanguage, t } from "./words.svelte";

const MOMENT = "2026-11-17T19:10:07Z";
afterEach(() => setLanguage("fr"));

describe("the country's clock", () => {
  it("does not follow the machine's zone", () => {
    expect(dates.clock(MOMENT)).toBe("14:10");
    expect(dates.clockSeconds(MOMENT)).toBe("14:10:07");
    expect(dates.isoDay("2026-11-18T03:00:00Z")).toBe("2026-11-17");
  });

  it("follows summer time", () => {
    expect(dates.clock("2026-07-01T12:00:00Z")).toBe("08:00");
    expect(dates.momentOf("2026-07-01", "08:00")).toBe("2026-07-01T08:00:00-04:00");
    expect(dates.momentOf("2026-11-17", "14:10")).toBe("2026-11-17T14:10:00-05:00");
    expect(dates.momentOf("", "14:10")).toBeUndefined();
  });

  it.each([
    ["fr", "mardi 17 novembre 2026"],
    ["ht", "madi 17 novanm 2026"],
    ["en", "Tuesday 17 November 2026"],
    ["es", "martes 17 de noviembre de 2026"],
  ] as const)("names the day in %s", (language, day) => {
    setLanguage(language);
    expect(dates.dayLong(MOMENT)).toBe(day);
  });

  it("says how long ago in the coarsest unit that tells", () => {
    expect([20, 720, 9960, 260_000].map(dates.age)).toEqual(["20 s", "12 min", "2 h 46", "3 j"]);
    expect(dates.duration(-134)).toBe("2 h 14");
  });

  it("shortens a moment by its nearness", () => {
    const now = "2026-11-17T14:32:00-05:00";
    expect(dates.when("2026-11-17T11:46:00-05:00", now)).toBe("11:46");
    expect(dates.when("2026-11-16T18:05:00-05:00", now)).toBe("hier 18:05");
    expect(dates.when("2026-11-12T18:04:00-05:00", now)).toBe("12 nov., 18:04");
  });
});

describe("words", () => {
  it("group thousands with a space that the fonts have", () => {
    for (const language of LANGUAGES) {
      setLanguage(language);
      expect(number(1_234_567)).not.toContain("\u202f");
      expect(t("today-log", { n: 12_345 })).not.toContain("\u202f");
    }
  });

  it("choose the plural, in Creole too", () => {
    setLanguage("ht");
    expect(t("status-drafts", { n: 0 })).toBe("Pa gen bouyon");
    setLanguage("en");
    expect(t("status-drafts", { n: 1 })).toBe("1 draft");
    expect(t("status-drafts", { n: 2 })).toBe("2 drafts");
  });

  it("show the name of a word that is missing", () => {
    expect(t("no-such-word")).toBe("{no-such-word}");
  });
});
