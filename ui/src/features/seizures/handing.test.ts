/** A hand-over as it is typed. */
import { describe, expect, it } from "vitest";
import { fieldOf, handingOf, lacking, requestOf } from "./handing";

const NOW = "2026-11-17T14:32:00-05:00";
const HOLDER = {
  transfer: "t1", name: "Guerline Laurier", rank: "A2", institution: null, since: NOW, reason: "storage", received_by: null,
};
const whole = { ...handingOf(HOLDER, NOW), to_name: " SABLIER Evens ", reason: "court_clerk", seal_intact: "true" };

describe("a hand-over", () => {
  it("begins with the one who holds the item, now", () => {
    expect(handingOf(HOLDER, NOW)).toMatchObject({ from_name: "Guerline Laurier", from_rank: "A2", at: NOW });
    expect(Object.keys(lacking(handingOf(HOLDER, NOW)))).toEqual(["to_name", "reason", "seal_intact"]);
  });

  it("asks the clerk and the customs for a receipt, and nobody else", () => {
    expect(lacking(whole)).toEqual({ receipt_number: "missing" });
    expect(lacking({ ...whole, reason: "laboratory" })).toEqual({});
  });

  it("weighs in whole grams", () => {
    expect(lacking({ ...whole, reason: "storage", weight_g: "12,5" })).toEqual({ weight_g: "out_of_range" });
  });

  it("sends what is written, and a receipt only where one is given", () => {
    const sent = requestOf("s1", { ...whole, reason: "storage", receipt_number: "G-12", weight_g: "125" });
    expect(sent).toEqual({
      seizure: "s1", from: { name: "Guerline Laurier", rank: "A2", institution: null },
      to: { name: "SABLIER Evens", rank: null, institution: null }, reason: "storage", seal_intact: true,
      new_seal: null, weight_g: 125, receipt_number: null, at: NOW,
    });
  });

  it("finds the field that the core names", () => {
    expect(fieldOf("from.name")).toBe("from_name");
    expect(fieldOf("receipt_number")).toBe("receipt_number");
  });
});
