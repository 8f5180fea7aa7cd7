/** A line being typed: what is missing, what it asks of the core, what a draft gives back. */
import { describe, expect, it } from "vitest";
import { EMPTY, faults, labelOf, noteOf, requestOf } from "./note";

const NOW = Date.parse("2026-11-17T14:32:00-05:00");
const NOTE = { ...EMPTY, category: "order", text: " Commissaire averti. " };

describe("a line being typed", () => {
  it("asks for its nature and its words", () => {
    expect(faults(EMPTY, NOW)).toEqual({ category: "missing", text: "missing" });
    expect(faults(NOTE, NOW)).toEqual({});
  });

  it("is written now unless it says when it happened", () => {
    expect(requestOf(NOTE, "d1")).toMatchObject({ text: "Commissaire averti.", occurred_at: null, draft: "d1" });
    const late = { ...NOTE, late: true, day: "2026-11-17", hour: "11:50" };
    expect(requestOf(late, "d1").occurred_at).toBe("2026-11-17T11:50:00-05:00");
  });

  it("refuses a late hour left empty or still to come", () => {
    expect(faults({ ...NOTE, late: true }, NOW)).toEqual({ occurred_at: "missing" });
    const future = { ...NOTE, late: true, day: "2026-11-17", hour: "15:00" };
    expect(faults(future, NOW)).toEqual({ occurred_at: "log-future" });
  });

  it("says who reported it, and where the paper has it, only where that is so", () => {
    const told = { ...NOTE, reported_by: " E. Bayahonde ", paper_reference: "cahier 3" };
    expect(requestOf(told, "d1")).toMatchObject({ source: "direct", reported_by: null, paper_reference: null });
    expect(requestOf({ ...told, source: "radio" }, "d1")).toMatchObject({
      reported_by: "E. Bayahonde", paper_reference: null,
    });
    expect(requestOf({ ...told, source: "paper" }, "d1")).toMatchObject({ paper_reference: "cahier 3" });
  });

  it("comes back from its draft, whatever the draft lacks", () => {
    expect(noteOf({ ...NOTE })).toEqual(NOTE);
    expect(noteOf({ text: "Relève", late: "yes" })).toEqual({ ...EMPTY, text: "Relève" });
    expect(noteOf(null)).toEqual(EMPTY);
  });

  it("is called by its first words", () => {
    expect(labelOf({ ...EMPTY, text: "a ".repeat(50) })).toHaveLength(40);
  });
});
