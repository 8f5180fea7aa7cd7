/** The grid of attendance: read from a record, always with room for one more, sent without its empty lines. */
import { describe, expect, it } from "vitest";
import { attendeesOf, faults, filled, NOBODY, sent, twice, withRoom } from "./attendees";

const MIRLANDE = { ...NOBODY, officer: "ACAJOU Mirlande", sex: "F", pre_test: "40", post_test: "85", certified: true };

describe("the grid", () => {
  it("comes back from a record as it was sent", () => {
    const kept = sent([MIRLANDE, { ...NOBODY }]);
    expect(kept).toEqual([
      { officer: "ACAJOU Mirlande", sex: "F", rank: null, base: null, pre_test: 40, post_test: 85, certified: true },
    ]);
    expect(attendeesOf(kept)).toEqual([MIRLANDE]);
    expect(attendeesOf(undefined)).toEqual([]);
  });

  it("always has one empty line, and one only", () => {
    expect(withRoom([])).toEqual([NOBODY]);
    expect(withRoom(withRoom([MIRLANDE]))).toHaveLength(2);
  });

  it("says where a name is missing and where a mark is none", () => {
    expect(faults([MIRLANDE, { ...NOBODY }])).toEqual({});
    expect(faults([{ ...NOBODY, sex: "M" }])).toEqual({ "0.officer": "missing" });
    expect(faults([{ ...MIRLANDE, post_test: "101" }, { ...MIRLANDE, pre_test: "dix" }])).toEqual({
      "0.post_test": "out_of_range", "1.pre_test": "out_of_range",
    });
  });

  it("fills what headquarters' list knows, and leaves what was typed", () => {
    const known = [{ name: "Acajou Mirlande", rank: "Inspecteur", sex: "F" }];
    const typed = { ...NOBODY, officer: "acajou mirlande", rank: "Commissaire" };
    expect(filled(typed, known, "OUA")).toEqual({ ...typed, sex: "F", base: "OUA" });
    expect(filled({ ...NOBODY, officer: "autre" }, known, "OUA").base).toBe("");
  });

  it("notices a name that stands twice", () => {
    expect(twice([MIRLANDE, { ...MIRLANDE, officer: "Acajou  mirlande" }])).toEqual(["ACAJOU Mirlande"]);
    expect(twice([MIRLANDE, { ...NOBODY }])).toEqual([]);
  });
});
