import { describe, expect, it } from "vitest";
import { blank, blankPerson, type ArrestForm, type PersonForm } from "./form";
import { incidentOf, personOf } from "./request";
import { after, amendments, savedIn, settled, unsaved, type Saved, type Sending } from "./saved";

const NOW = "2026-11-17T14:32:00-05:00";
const id = (name: string) => ({ id: name, kind: "k", number: name });
const written = (names: string[], custody = true) => ({
  incident: id("i"),
  persons: names.map((name) => ({
    person: id(`p-${name}`), involvement: id(`v-${name}`), custody: custody ? id(`c-${name}`) : null,
  })),
  log: [id("l")],
  to_complete: [],
});

function form(...people: Partial<PersonForm>[]): ArrestForm {
  const persons = people.map((more) => ({ ...blankPerson("2026-11-17", "14:32"), sex: "M", ...more }));
  return { ...blank(NOW), nature: "contraband", persons };
}
function sending(typed: ArrestForm, places: number[], incident = true): Sending {
  return {
    incident: incident ? incidentOf(typed) : null,
    persons: places.map((at) => ({ at, sent: personOf(typed, typed.persons[at] as PersonForm, NOW) })),
  };
}

describe("what is saved", () => {
  const typed = form(
    { family_name: "TAMARIN" },
    { family_name: "SABLIER", arrested: true },
    { family_name: "" , sex: "" },
  );
  const first = after(null, sending(typed, [1]), written(["sablier"]));

  it("is known by its place in the form", () => {
    expect(unsaved(typed, null)).toEqual([0, 1]);
    expect(unsaved(typed, first)).toEqual([0]);
    const second = after(first, sending(typed, [0], false), written(["tamarin"], false));
    expect(second.persons.map((one) => one?.ids.person.id)).toEqual(["p-tamarin", "p-sablier"]);
    expect(second.log).toHaveLength(2);
    expect(settled(typed, second, NOW)).toBe(true);
  });

  it("comes back with the draft that the core wrote beside it", () => {
    const kept = { form: typed, step: "persons" as const, saved: null, sending: sending(typed, [1]) };
    expect(savedIn({ ...kept, written: written(["sablier"]) })).toEqual(first);
    expect(savedIn({ form: typed, step: "persons", saved: first })).toEqual(first);
    expect([savedIn(undefined), savedIn({ form: typed, step: "facts" })]).toEqual([null, null]);
  });

  it("lacks the arrest of somebody saved before", () => {
    const free = form({ family_name: "TAMARIN" });
    const saved = after(null, sending(free, [0]), written(["tamarin"], false));
    expect(unsaved(free, saved)).toEqual([]);
    const held = form({ family_name: "TAMARIN", arrested: true, phone: "3712" });
    expect(unsaved(held, saved)).toEqual([0]);
    const ids = { id: "p-tamarin", role: "suspect", custody: personOf(held, held.persons[0] as PersonForm, NOW).custody ?? null };
    const now = after(saved, { incident: null, persons: [{ at: 0, sent: ids }] }, written(["tamarin"]));
    expect(unsaved(held, now)).toEqual([]);
    expect(amendments(now, held, NOW)).toEqual([{ id: "p-tamarin", at: "persons[0].person", set: { phone: "3712" } }]);
  });
});

it("amends by difference what was saved", () => {
  const typed = form({ family_name: "TAMARIN", arrested: true });
  const saved: Saved = after(null, sending(typed, [0]), written(["t"]));
  expect(amendments(saved, typed, NOW)).toEqual([]);
  typed.description = "Trois sacs.";
  Object.assign(typed.persons[0] ?? {}, {
    cell: "2", born: "39", rights: ["family"], rights_at: { day: "2026-11-17", hour: "15:00" },
  });
  expect(amendments(saved, typed, NOW)).toEqual([
    { id: "i", at: "incident", set: { description: "Trois sacs." } },
    { id: "p-t", at: "persons[0].person", set: { age_declared: 39, age_as_of: "2026-11-17" } },
    {
      id: "c-t",
      at: "persons[0].custody",
      set: { cell: "2", "rights.family": { offered_at: "2026-11-17T15:00:00-05:00" } },
    },
  ]);
});

it("leaves the facts of an incident saved elsewhere", () => {
  const typed = form({});
  const joined: Saved = { incident: id("i"), sent: null, persons: [], log: [] };
  typed.description = "autre";
  expect(amendments(joined, typed, NOW)).toEqual([]);
});
