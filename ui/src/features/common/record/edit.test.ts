/** A section being edited, and what is typed in it. */
import { describe, expect, it } from "vitest";
import { Edit, pruned } from "./edit.svelte";
import { readDegrees, readInt, readPartial, showDegrees, showPartial } from "./typed";

const BEFORE = { nature: "contraband", injured: 1, place: { text: "gué nord" }, officers: ["MAPOU"] };
const edit = () => new Edit(["nature", "injured", "place", "officers", "description"], BEFORE);

describe("a section being edited", () => {
  it("changes nothing until something differs", () => {
    const one = edit();
    one.put("place", { text: "gué nord", commune: "" });
    one.put("description", "  ");
    expect(one.changes).toEqual({});
  });

  it("tells what differs, and null for what was emptied", () => {
    const one = edit();
    one.put("injured", null);
    one.put("officers", ["MAPOU", "ACAJOU", ""]);
    one.put("description", " Six personnes. ");
    expect(one.changes).toEqual({ injured: null, officers: ["MAPOU", "ACAJOU"], description: "Six personnes." });
  });

  it("goes back one field at a time, then is as it was", () => {
    const one = edit();
    one.put("description", "S");
    one.put("description", "Si");
    one.put("injured", 2);
    expect(one.undo()).toBe(true);
    expect(one.changes).toEqual({ description: "Si" });
    expect(one.undo()).toBe(true);
    expect(one.changes).toEqual({});
    expect(one.undo()).toBe(false);
  });

  it("takes a field left and entered again as two steps", () => {
    const one = edit();
    one.put("description", "Six");
    one.rest();
    one.put("description", "Huit");
    one.undo();
    expect(one.values.description).toBe("Six");
  });

  it("takes up what a draft kept, of its own fields only", () => {
    const one = edit();
    one.restore({ injured: null, description: "Six", number: "X" });
    expect(one.changes).toEqual({ injured: null, description: "Six" });
  });

  it("leaves out what is empty, at any depth", () => {
    expect(pruned([{ plate: "", make: null }, { plate: "A-1" }])).toEqual([{ plate: "A-1" }]);
    expect(pruned({ at: "" })).toBeUndefined();
    expect(pruned(false)).toBe(false);
  });
});

describe("what is typed", () => {
  const NOW = "2026-11-17T14:32:00-05:00";
  it.each([
    ["1987", "1987"], ["03/1987", "1987-03"], ["12 3 1987", "1987-03-12"], ["1987-03", "1987-03"], ["jadis", "jadis"],
  ])("%s as a day known in part", (text, value) => expect(readPartial(text, NOW)).toBe(value));

  it("is shown as it is written here", () => {
    expect(showPartial("1987-03")).toBe("03/1987");
    expect(showPartial("1987-03-12")).toBe("12/03/1987");
    expect(showPartial("jadis")).toBe("jadis");
  });

  it("is a number where it is one, and left to the core where it is not", () => {
    expect(readInt("1 250")).toBe(1250);
    expect(readInt("douze")).toBe("douze");
    expect(readDegrees("19,549123")).toBe(19_549_123);
    expect(readDegrees("nord")).toBe("nord");
    expect(showDegrees(-71_700_000)).toBe("-71.7");
  });
});
