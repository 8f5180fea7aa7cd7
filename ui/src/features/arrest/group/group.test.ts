/** Who is a minor, who is counted, which letter says a sex. */
import { beforeEach, describe, expect, it } from "vitest";
import { setLanguage } from "$kit/words.svelte";
import { readBorn } from "../../common/born";
import { blankGroup, blankLine, headsOf, isMinor, settleRole, written, type GroupLine } from "./group";
import { readSex, sexLetter } from "./sex";

const ON = "2026-11-17T14:32:00-05:00";
const line = (more: Partial<GroupLine>): GroupLine => ({ ...blankLine(), ...more });
const minor = (text: string) => isMinor(readBorn(text, ON), ON);

describe("a minor", () => {
  it("is whoever is under eighteen, or may be", () => {
    expect(minor("17")).toBe(true);
    expect(minor("18")).toBe(false);
    expect(minor("17/11/2008")).toBe(false);
    expect(minor("18/11/2008")).toBe(true);
    expect(minor("2008")).toBe(true);
    expect(minor("11/2008")).toBe(true);
    expect(minor("10/2008")).toBe(false);
    expect(minor("2007")).toBe(false);
    expect(minor("")).toBe(false);
  });

  it("takes the part of a minor, and gives it back", () => {
    const one = line({ born: "11" });
    settleRole(one, ON);
    expect(one.role).toBe("unaccompanied_minor");
    one.born = "21";
    settleRole(one, ON);
    expect(one.role).toBe("smuggled_migrant");
    const victim = line({ born: "11", role: "presumed_victim" });
    settleRole(victim, ON);
    expect(victim.role).toBe("presumed_victim");
  });
});

it("counts everyone on the way once, the children with a parent too, and nobody else", () => {
  const form = blankGroup(ON);
  form.facts.girls = "2";
  form.lines = [
    line({ sex: "F", born: "28" }), line({ sex: "M", born: "1987" }), line({ sex: "M", born: "9" }),
    line({ sex: "M", born: "40", role: "smuggler" }), line({ sex: "X", born: "20" }), line({}),
  ];
  expect(headsOf(form, ON)).toEqual({ women: 1, men: 1, girls: 2, boys: 1, uncounted: 1 });
  expect(written(form)).toEqual([0, 1, 2, 3, 4]);
});

it("gives the next line the nationality and the part of the one above, never a protected one", () => {
  const above = line({ nationality: "DOM", role: "smuggler" });
  expect(blankLine(above)).toMatchObject({ nationality: "DOM", role: "smuggler", family_name: "" });
  expect(blankLine(line({ role: "presumed_victim" })).role).toBe("smuggled_migrant");
});

describe("the letter of a sex", () => {
  beforeEach(() => setLanguage("fr"));

  it("follows the words of the language", () => {
    expect([readSex("h"), readSex("F"), readSex("x"), readSex("?"), readSex("z")]).toEqual(["M", "F", "X", "unknown", ""]);
    expect([sexLetter("M"), sexLetter("F"), sexLetter("unknown"), sexLetter("")]).toEqual(["H", "F", "?", ""]);
  });

  it("says a woman with M in Spanish and a man with G in Creole", () => {
    setLanguage("es");
    expect([readSex("m"), readSex("h"), readSex("f")]).toEqual(["F", "M", "F"]);
    setLanguage("ht");
    expect([readSex("g"), readSex("m"), readSex("f")]).toEqual(["M", "M", "F"]);
  });
});
