/** The acts of the custody panel: which comes first, what each asks and writes. */
import { describe, expect, it } from "vitest";
import type { CustodyView } from "$ipc";
import { answers } from "$ipc/fixtures/custody.story";
import { faults, firstAct, opening, otherActs, setOf } from "./acts";

const NOW = Date.parse("2026-11-17T14:32:00-05:00");
const view = (id: string) => answers.custody_view?.({ id }) as CustodyView;

describe("the first button", () => {
  it("is to bring before the judge past 48 h, then the reason and the exit", () => {
    const first = firstAct(view("c-p1"), 3014);
    expect(first).toEqual({ form: "presented" });
    expect(otherActs(view("c-p1"), first).map((act) => act.form)).toEqual(["overrun_reason", "exit"]);
  });

  it("is a child's missing notice while there is time", () => {
    expect(firstAct(view("c-p5"), 407)).toEqual({ form: "notice", notice: "ibesr_at" });
  });
});

describe("an exit", () => {
  const act = { form: "exit" } as const;
  const typed = { ...opening(act, view("c-p1"), NOW), kind: "released_by_order" };

  it("asks for the reference of the order", () => {
    expect(faults(act, typed)).toEqual({ reference: "missing" });
    expect(faults(act, { ...typed, reference: "12/2026" })).toEqual({});
  });

  it("takes an order by telephone, the reference to follow", () => {
    const byPhone = { ...typed, byPhone: true, authority: "Commissaire" };
    expect(faults(act, byPhone)).toEqual({});
    expect(setOf(act, byPhone).exit).toEqual({
      kind: "released_by_order", at: "2026-11-17T14:32:00-05:00", order_by_phone: true, authority: "Commissaire",
    });
  });

  it("opens again with what it holds", () => {
    expect(opening(act, view("c-p9"), NOW)).toMatchObject({ kind: "released_by_order", byPhone: true, hour: "11:30" });
  });
});

describe("the things taken", () => {
  const act = { form: "property" } as const;
  const view_ = { ...view("c-p1"), property: ["500 HTG"] };

  it("are written whole, one a line, without what is empty", () => {
    const typed = opening(act, view_, NOW);
    expect(typed.items).toEqual(["500 HTG"]);
    expect(faults(act, typed)).toEqual({});
    typed.items.push(" Un téléphone noir ", " ");
    expect(setOf(act, typed)).toEqual({ property: ["500 HTG", "Un téléphone noir"] });
  });

  it("are none when every line was taken away", () => {
    expect(setOf(act, { ...opening(act, view_, NOW), items: [] })).toEqual({ property: null });
  });
});

describe("a right", () => {
  it("is written as one value, without what is empty", () => {
    const act = { form: "right", right: "lawyer" } as const;
    const typed = { ...opening(act, view("c-p6"), NOW), kind: "refused" };
    expect(setOf(act, typed)).toEqual({
      "rights.lawyer": { offered_at: "2026-11-17T14:32:00-05:00", result: "refused" },
    });
  });
});
