/** Which pieces are shown, and what can happen to them. */
import { describe, expect, it } from "vitest";
import type { EquipmentRow } from "$ipc";
import { answers, EVERYTHING, events, shelves, stateOf } from "./pieces";

const piece = (more: Partial<EquipmentRow> = {}): EquipmentRow => ({
  id: "a1", number: "OUA-K7Q2-2026-000131", category: "radio", inventory_number: "RAD-014", serial: "X9-77",
  description: "Motorola, antenne courte", donor: "inl", acquired_on: "2025", state: "in_service", holder: null,
  since: null, delivery: "received", ...more,
});

describe("a search", () => {
  it("finds by inventory number, serial, holder and words, accents or not", () => {
    const held = piece({ holder: "Fritznel Gaïac" });
    for (const text of ["rad-014", "x9", "gaiac", "antenne motorola", "131"]) {
      expect(answers(held, { ...EVERYTHING, text })).toBe(true);
    }
    expect(answers(held, { ...EVERYTHING, text: "antenne longue" })).toBe(false);
  });

  it("tells what is in store from what is in somebody's hands", () => {
    expect([piece(), piece({ holder: "x" }), piece({ state: "lost", holder: "x" })].map(stateOf)).toEqual([
      "in_store", "held", "lost",
    ]);
    expect(answers(piece(), { ...EVERYTHING, state: "held" })).toBe(false);
    expect(answers(piece(), { ...EVERYTHING, category: "vest" })).toBe(false);
  });
});

it("shelves by category, in the order of the table, unknown ones last", () => {
  const rows = ["radio", "drone", "vehicle", "radio"].map((category) => piece({ category }));
  expect(shelves(rows, ["vehicle", "radio"]).map(([category, some]) => [category, some.length])).toEqual([
    ["vehicle", 1], ["radio", 2], ["drone", 1],
  ]);
});

it("offers only what can happen", () => {
  expect(events(piece())).not.toContain("returned");
  expect(events(piece({ holder: "x" }))).toContain("returned");
  expect(events(piece({ state: "broken" }))).toEqual(["repaired", "maintenance", "lost", "stolen", "retired"]);
  expect(events(piece({ state: "retired" }))).toEqual([]);
});
