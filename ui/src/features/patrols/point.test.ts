/** A point visited, typed in a few letters. */
import { describe, expect, it } from "vitest";
import { lastAt, readPoint, stopOf } from "./point";

const CROSSINGS = ["Ouanaminthe", "Malpasse", "Belladère", "Anse-à-Pitres"].map((name) => ({
  code: name.toLowerCase(), name, commune: name, official: true,
}));
const NOW = "2026-11-17T14:32:00-05:00";
const read = (text: string) => readPoint(text, CROSSINGS);

describe("a point", () => {
  it("is a stone by its number, with or without the word", () => {
    for (const text of ["14", " borne 14", "b14", "Bòn 14"]) expect(read(text).boundary_stone).toBe(14);
    expect(read("332").boundary_stone).toBe(332);
  });

  it("is a crossing by the beginning of its name, accents or not", () => {
    expect(read("bella").crossing_point).toBe("belladère");
    expect(read("anse").crossing_point).toBe("anse-à-pitres");
  });

  it("is its own words otherwise, also a stone that is none", () => {
    expect(read("gué nord")).toEqual({ crossing_point: null, boundary_stone: null, words: "gué nord" });
    expect(read("333").boundary_stone).toBeNull();
    expect(read("").words).toBe("");
  });
});

it("takes an hour as the last time that the clock showed it", () => {
  expect(lastAt("13:10", NOW)).toBe("2026-11-17T13:10:00-05:00");
  expect(lastAt("23:40", NOW)).toBe("2026-11-16T23:40:00-05:00");
  expect(lastAt("", NOW)).toBeUndefined();
});

it("writes nothing of a stop that says nothing, and words beside the remark", () => {
  expect(stopOf(read(""), NOW, " ")).toBeUndefined();
  expect(stopOf(read("14"), NOW, "")).toEqual({ crossing_point: null, boundary_stone: 14, at: NOW, note: null });
  expect(stopOf(read("gué nord"), undefined, "traces")?.note).toBe("gué nord, traces");
});
