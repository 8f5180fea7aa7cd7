/** A custody is never a draft: what is sent to the core, when, and what a power cut leaves. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ArrestSavedView, ArrestSaveRequest, IncidentAddPersonRequest, RecordView } from "$ipc";
import { useHost } from "$ipc/host";
import { setLanguage } from "$kit/words.svelte";
import { Filling } from "./filling.svelte";
import type { PersonForm } from "./form";
import { joining } from "./joining";
import type { Kept } from "./saved";

const NOW = "2026-11-17T14:32:00-05:00";
const id = (name: string) => ({ id: name, kind: "k", number: `N-${name}` });

interface Somebody {
  id?: string;
  person?: { family_name: string };
  custody?: object;
}
let asked: { name: string; request: never }[];
let refuse: { code: string; fields: object[] } | undefined;
const requests = <T>(name: string) => asked.filter((one) => one.name === name).map((one) => one.request as T);
const firsts = () => requests<ArrestSaveRequest>("arrest_save");
const joins = () => requests<IncidentAddPersonRequest>("incident_add_person");

function answer(name: string, request: never): unknown {
  asked.push({ name, request });
  if (name === "draft_save") return { id: "d", saved_at: NOW };
  if (name !== "arrest_save" && name !== "incident_add_person") return {};
  if (refuse) throw refuse;
  const { persons, person } = request as { persons?: Somebody[]; person: Somebody };
  const people = persons ?? [person];
  return {
    incident: id("i"),
    persons: people.map((one) => {
      const who = one.id ?? `p-${one.person?.family_name}`;
      return { person: id(who), involvement: id(`v-${who}`), custody: one.custody ? id(`c-${who}`) : null };
    }),
    log: [],
    to_complete: [],
  } satisfies ArrestSavedView;
}

beforeEach(() => {
  asked = [];
  refuse = undefined;
  setLanguage("fr");
  useHost((name, request) => Promise.resolve().then(() => answer(name, request as never)));
});
afterEach(() => vi.useRealTimers());

function open(kept?: Kept): Filling {
  return new Filling({ id: "d", now: NOW, kept, onsaved: () => Promise.resolve() });
}
function somebody(filling: Filling, name: string, more: Partial<PersonForm> = {}) {
  Object.assign(filling.person ?? {}, { family_name: name, sex: "M", ...more });
}
/** Everything asked of the core has been answered. */
const quiet = () => vi.waitFor(async () => {
  const before = asked.length;
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  expect(asked.length).toBe(before);
});
function begun(name = "TAMARIN"): Filling {
  const filling = open();
  filling.form.nature = "contraband";
  filling.show("persons", 0);
  somebody(filling, name);
  return filling;
}

describe("an arrest", () => {
  it("is saved at the key that says so, and its draft goes", async () => {
    const filling = begun();
    filling.arrest();
    await quiet();
    expect(firsts()).toHaveLength(1);
    expect(firsts()[0]).toMatchObject({ draft: "d", persons: [{ custody: { arrested_at: NOW } }] });
    expect(firsts()[0]?.keep).toBeUndefined();
    expect(filling.saved?.incident.number).toBe("N-i");
    expect(filling.isHeld(0)).toBe(true);
  });

  it("waits for what is required, and no longer", async () => {
    const filling = open();
    filling.show("persons", 0);
    filling.arrest();
    somebody(filling, "TAMARIN");
    filling.left();
    await quiet();
    expect(firsts()).toEqual([]);
    filling.form.nature = "contraband";
    filling.left();
    await quiet();
    expect(firsts()).toHaveLength(1);
  });

  it("goes on as an amendment of what is saved", async () => {
    const filling = begun();
    filling.arrest();
    await quiet();
    filling.form.persons[0]!.cell = "2";
    await filling.save();
    expect(requests("record_amend")).toEqual([
      { id: "c-p-TAMARIN", set: { cell: "2" }, why: expect.any(String) as string },
    ]);
    expect(requests("draft_drop")).toEqual([{ id: "d" }]);
    expect([firsts().length, filling.given]).toEqual([1, "told"]);
  });

  it("that is refused is said at its field, and not asked again until it changes", async () => {
    refuse = { code: "invalid", fields: [{ field: "persons[0].custody.arrested_at", code: "bad_instant", params: {} }] };
    const filling = begun();
    filling.arrest();
    await quiet();
    filling.left();
    await quiet();
    expect(firsts()).toHaveLength(1);
    expect(Object.keys(filling.refused)).toEqual(["persons[0].custody.arrested_at"]);
    refuse = undefined;
    filling.form.persons[0]!.hour = "14:10";
    filling.left();
    await quiet();
    expect(filling.isHeld(0)).toBe(true);
  });
});

describe("a group", () => {
  it("is saved one by one, each once complete", async () => {
    const filling = begun();
    filling.arrest();
    await quiet();
    filling.addPerson();
    somebody(filling, "SABLIER");
    filling.left();
    await quiet();
    expect(joins(), "not yet left").toEqual([]);
    filling.addPerson();
    await quiet();
    expect(joins().map((one) => [one.incident, one.person.person?.family_name])).toEqual([["i", "SABLIER"]]);
    somebody(filling, "MAPOU");
    filling.arrest();
    await quiet();
    expect(joins()[1]?.person.custody?.arrested_at).toBe(NOW);
    filling.show("persons", 1);
    filling.arrest();
    await quiet();
    expect(joins()[2]?.person).toMatchObject({ id: "p-SABLIER", custody: { arrested_at: NOW } });
    expect([firsts().length, joins().length]).toEqual([1, 3]);
  });

  it("in which nobody is arrested stays a draft until it is saved", async () => {
    const filling = begun();
    filling.addPerson();
    somebody(filling, "SABLIER");
    filling.addPerson();
    await quiet();
    expect(firsts()).toEqual([]);
    await filling.save();
    expect(firsts()[0]?.persons).toHaveLength(2);
  });

  it("loses nothing in a power cut, and repeats nothing", async () => {
    const filling = begun();
    filling.addPerson();
    somebody(filling, "SABLIER", { sex: "" });
    filling.show("persons", 0);
    filling.arrest();
    await quiet();
    const first = firsts()[0];
    const view = answer("arrest_save", first as never) as ArrestSavedView;
    asked = [];
    // The core kept the draft in the very transaction that saved the first person.
    const body = { ...(first?.keep?.body as never as Kept), written: view };
    const again = open(JSON.parse(JSON.stringify(body)) as Kept);
    expect([again.isHeld(0), again.isSaved(1), again.form.persons[1]?.family_name]).toEqual([true, false, "SABLIER"]);
    again.show("persons", 1);
    somebody(again, "SABLIER");
    await again.save();
    expect([firsts(), requests("record_amend")]).toEqual([[], []]);
    expect(joins().map((one) => one.person.person?.family_name)).toEqual(["SABLIER"]);
    expect(joins()[0]?.keep).toBeUndefined();
  });
});

it("adds people to an incident that is saved, and leaves its facts", async () => {
  const record = {
    id: "i", kind: "incident", number: "OUA-K7Q2-2026-000119", occurred_at: "2026-11-16T00:40:00-05:00",
    fields: { nature: "migrant_smuggling", place: { text: "gué nord" }, officers: ["W. Mapou"] },
  } as never as RecordView;
  const filling = open(joining(record, NOW));
  expect([filling.steps, filling.number]).toEqual([["persons", "custody", "review"], undefined]);
  somebody(filling, "SABLIER");
  filling.arrest();
  await quiet();
  expect(firsts()).toEqual([]);
  expect(joins()[0]).toMatchObject({
    incident: "i",
    person: { custody: { arrested_at: NOW, offences: ["migrant_smuggling"], officers: ["W. Mapou"] } },
  });
  expect(filling.number).toBe("N-i");
  await filling.close();
  expect(requests("record_amend")).toEqual([]);
});

describe("a presumed victim or a child alone", () => {
  const drafts = () => requests<{ id: string; kind: string; label: string; body: { changes: Record<string, unknown> } }>("draft_save");

  it("leaves the form for a sealed draft, tied to the incident, which is saved for it", async () => {
    const filling = begun("KOWOSÒL");
    Object.assign(filling.person ?? {}, { role: "presumed_victim", born: "15", phone: "3712" });
    expect(filling.lacking.map((one) => one.field)).toContain("persons[0].role");
    await filling.save();
    expect(firsts(), "no open record of them").toEqual([]);
    const file = await filling.seal();
    expect(file?.kind).toBe("screening");
    expect(firsts()).toHaveLength(1);
    expect(firsts()[0]?.persons).toEqual([]);
    expect(JSON.stringify(firsts())).not.toContain("KOWOS");
    const sealed = drafts().filter((one) => one.kind === "screening");
    expect(sealed.at(-1)).toMatchObject({
      id: file?.draft, label: "Victime présumée",
      body: { changes: { family_name: "KOWOSÒL", age_declared: 15, age_as_of: "2026-11-17", phone: "3712", incident: "i" } },
    });
    const open = drafts().filter((one) => one.kind === "arrest");
    expect(open.length && JSON.stringify(open.at(-1))).not.toMatch(/KOWOS/);
    expect(filling.form.persons[0]?.family_name).toBe("");
    expect(requests("draft_drop")).toEqual([{ id: "d" }]);
  });

  it("waits for the facts, and says what they lack", async () => {
    const filling = open();
    filling.show("persons", 0);
    somebody(filling, "LATANYE", { role: "separated_minor" });
    expect(await filling.seal()).toBeUndefined();
    expect([filling.step, asked.filter((one) => one.name !== "draft_save")]).toEqual(["facts", []]);
    filling.form.nature = "human_trafficking";
    filling.show("persons", 0);
    const file = await filling.seal();
    expect(file?.kind).toBe("child_file");
    expect(drafts().filter((one) => one.kind === "child_file").at(-1)?.body.changes).toMatchObject({
      protection_status: "separated", risk_level: "not_assessed", incident: "i",
    });
  });
});
