import { describe, expect, it } from "vitest";
import { readBorn } from "./born";
import { amendments, blank, missing, request, type Saved } from "./form";

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

describe("the form", () => {
  it("needs the nature, and nothing of a person not begun", () => {
    expect(missing(blank(NOW), NOW).map((one) => one.field)).toEqual(["incident.nature"]);
    expect(request(blank(NOW), NOW, "d").persons).toEqual([]);
  });

  it("names what a person begun still needs", () => {
    const form = blank(NOW);
    form.nature = "contraband";
    Object.assign(form.persons[0] ?? {}, { born: "hier soir", arrested: true, hour: "" });
    expect(missing(form, NOW).map((one) => one.field)).toEqual([
      "persons[0].person.family_name",
      "persons[0].person.sex",
      "persons[0].person.birth_date",
      "persons[0].custody.arrested_at",
    ]);
  });

  it("amends by difference what was saved", () => {
    const form = blank(NOW);
    form.nature = "contraband";
    Object.assign(form.persons[0] ?? {}, { family_name: "TAMARIN", sex: "M", arrested: true });
    const saved = (id: string) => ({ id, kind: "k", number: id });
    const kept: Saved = {
      sent: request(form, NOW, "d"),
      view: {
        incident: saved("i"),
        persons: [{ person: saved("p"), involvement: saved("v"), custody: saved("c") }],
        log: [],
        to_complete: [],
      },
    };
    expect(amendments(kept, request(form, NOW, "d"))).toEqual([]);
    form.description = "Trois sacs.";
    Object.assign(form.persons[0] ?? {}, { cell: "2", born: "1987" });
    expect(amendments(kept, request(form, NOW, "d"))).toEqual([
      { id: "i", set: { description: "Trois sacs." } },
      { id: "p", set: { birth_date: "1987" } },
      { id: "c", set: { cell: "2" } },
    ]);
  });
});
