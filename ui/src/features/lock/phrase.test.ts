import { describe, expect, it } from "vitest";
import french from "../../../../assets/wordlists/fr.txt?raw";
import { readings, sameWords } from "./phrase";

const words = french.split("\n").filter((word) => word.length > 6).slice(0, 5);

describe("a typed phrase", () => {
  it("is the same with or without accents, capitals and extra spaces", () => {
    expect(sameWords("  Rivière  SOLEIL ", "riviere soleil")).toBe(true);
    expect(sameWords("riviere lune", "riviere soleil")).toBe(false);
  });

  it("is first tried as it was typed", () => {
    expect(readings("ma phrase à moi")).toEqual(["ma phrase à moi"]);
  });

  it("completes five words from four letters each", () => {
    const short = words.map((word) => word.slice(0, 4)).join(" ");
    const found = readings(short);
    expect(found[0]).toBe(short);
    expect(found.some((phrase) => sameWords(phrase, words.join(" ")))).toBe(true);
  });

  it("completes nothing from three letters, nor fewer than five words", () => {
    expect(readings(words.map((word) => word.slice(0, 2)).join(" "))).toHaveLength(1);
    expect(readings(words.slice(0, 4).join(" "))).toHaveLength(1);
  });
});
