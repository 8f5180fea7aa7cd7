import { describe, expect, it } from "vitest";
import { readBorn } from "./born";

const NOW = "2026-11-17T14:32:00-05:00";

describe("age or birth", () => {
  it.each([
    ["39", { age_declared: 39, years: 39, about: true }],
    ["39 ans", { age_declared: 39, years: 39, about: true }],
    ["1987", { birth_date: "1987", years: 39, about: true }],
    ["12/1987", { birth_date: "1987-12", years: 38, about: true }],
    ["18 11 2008", { birth_date: "2008-11-18", years: 17, about: false }],
    ["17/11/2008", { birth_date: "2008-11-17", years: 18, about: false }],
  ])("understands %s", (text, born) => expect(readBorn(text, NOW)).toEqual(born));

  it.each(["", "130", "2027", "13/1987", "31/02/1990", "hier"])("refuses %s", (text) =>
    expect(readBorn(text, NOW)).toBeUndefined(),
  );
});
