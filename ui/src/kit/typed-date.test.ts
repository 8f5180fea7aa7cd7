import { describe, expect, it } from "vitest";
import { readDay, readHour, showDay } from "./typed-date";

const NOW = "2026-11-17T23:30:00-05:00";

describe("a typed day", () => {
  it.each([
    ["14 3 26", "2026-03-14"],
    ["14/03/2026", "2026-03-14"],
    ["14.3.1987", "1987-03-14"],
    ["140326", "2026-03-14"],
    ["14 3 87", "1987-03-14"],
    ["14 3", "2026-03-14"],
    ["2026-03-14", "2026-03-14"],
    ["hier", "2026-11-16"],
    ["Yè", "2026-11-16"],
    ["aujourd’hui", "2026-11-17"],
    ["j-2", "2026-11-15"],
  ])("reads %s", (text, day) => {
    expect(readDay(text, NOW)).toBe(day);
  });

  it.each(["", "31 2 26", "32/1/2026", "demain matin", "1 13 26", "29 2 2025"])("refuses %s", (text) => {
    expect(readDay(text, NOW)).toBeUndefined();
  });

  it("is shown day first", () => {
    expect(showDay("2026-03-14")).toBe("14/03/2026");
    expect(showDay("")).toBe("");
  });
});

describe("a typed hour", () => {
  it.each([
    ["14:10", "14:10"],
    ["14h10", "14:10"],
    ["14 h 10", "14:10"],
    ["1410", "14:10"],
    ["910", "09:10"],
    ["9", "09:00"],
    ["9h", "09:00"],
    ["0:05", "00:05"],
  ])("reads %s", (text, hour) => {
    expect(readHour(text)).toBe(hour);
  });

  it.each(["", "25:10", "14:60", "midi", "14:10:05"])("refuses %s", (text) => {
    expect(readHour(text)).toBeUndefined();
  });
});
