import { describe, expect, it } from "vitest";
import { enough, typedOf } from "./candidates";
import { blankPerson } from "./form";

const NOW = "2026-11-17T14:32:00-05:00";
const typed = (more: object) => typedOf({ ...blankPerson("2026-11-17", "14:10"), ...more }, NOW);

describe("what is asked about the person being typed", () => {
  it("holds every particular that may tell who it is", () => {
    const papers = [{ type: "passport", number: " HX 447-1920 ", country: "HTI", expires: "" }];
    const said = { family_name: " TAMARIN ", aliases: "Ti Mapou, Dyèl", born: "39", sex: "M", documents: papers, ninu: "010299" };
    expect(typed({ ...said, not: [{ id: "p7", name: "TAMARIN Dieuseul" }] })).toEqual({
      family_name: "TAMARIN", given_names: "", aliases: ["Ti Mapou", "Dyèl"], birth_date: null, age: 39, sex: "M",
      documents: ["010299", "HX 447-1920"], not: ["p7"],
    });
    expect(typed({ born: "1987" })).toMatchObject({ birth_date: "1987", age: null, sex: null });
  });

  it("needs two letters, or a paper", () => {
    expect(enough(typed({}))).toBe(false);
    expect(enough(typed({ family_name: "T" }))).toBe(false);
    expect(enough(typed({ family_name: "Ta" }))).toBe(true);
    expect(enough(typed({ nif: "003" }))).toBe(true);
  });
});
