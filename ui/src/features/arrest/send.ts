/** Into the register: people as they are saved, and afterwards what differs. */
import { call, IpcError } from "$ipc";
import { t } from "$kit/words.svelte";
import { incidentOf, personOf } from "./request";
import { after, amendments, settled, type Amendment, type Kept, type Saved, type Sending } from "./saved";

/** The form as it stands, and the draft it is kept in. */
export interface Typed {
  id: string;
  now: string;
  label: string;
  body: Kept;
}

/** Saves people, and the incident before them if it is not saved yet; `onsaved` hears of each step that holds. */
export async function put(typed: Typed, people: number[], onsaved: (saved: Saved) => void): Promise<void> {
  const { form, saved } = typed.body;
  if (!saved) {
    const sending = { incident: incidentOf(form), persons: people.map((at) => one(typed, at)) };
    const view = await begin(typed, sending);
    return onsaved(after(null, sending, view));
  }
  let known = saved;
  for (const at of people) {
    const now = { ...typed, body: { ...typed.body, saved: known } };
    const sending: Sending = { incident: null, persons: [one(now, at)] };
    known = after(known, sending, await join(now, sending));
    onsaved(known);
  }
}

function one(typed: Typed, at: number): Sending["persons"][number] {
  const { form, saved } = typed.body;
  const person = form.persons[at];
  if (!person) throw new Error("a place of the form holds a person");
  const sent = personOf(form, person, typed.now);
  const known = saved?.persons[at];
  // Saved before, arrested now: named by the record.
  return { at, sent: known ? { id: known.ids.person.id, role: sent.role, custody: sent.custody ?? null } : sent };
}

function begin(typed: Typed, sending: Sending) {
  const { incident } = sending;
  if (!incident) throw new Error("the first save has an incident");
  const persons = sending.persons.map(({ sent }) => sent);
  const place = (_: string, index: string) => `persons[${sending.persons[Number(index)]?.at ?? index}]`;
  return placed(call("arrest_save", { incident, persons, ...draft(typed, sending) }), (field) =>
    field.replace(/^persons\[(\d+)\]/, place),
  );
}

function join(typed: Typed, sending: Sending) {
  const [person] = sending.persons;
  if (!typed.body.saved || !person) throw new Error("a person joins a saved incident");
  const incident = typed.body.saved.incident.id;
  return placed(call("incident_add_person", { incident, person: person.sent, ...draft(typed, sending) }), (field) =>
    field.replace(/^person(?=\.|$)/, `persons[${person.at}]`),
  );
}

/** The fields of a refusal by their place in the form. */
async function placed<T>(asked: Promise<T>, place: (field: string) => string): Promise<T> {
  try {
    return await asked;
  } catch (thrown) {
    const { code, params, fields } = IpcError.from(thrown);
    throw new IpcError(code, params, fields.map((one) => ({ ...one, field: place(one.field) })));
  }
}

/** The draft goes in the same act; what this act leaves unsaved stays in it. */
function draft({ id, now, label, body }: Typed, sending: Sending) {
  const ids = { id: "", kind: "", number: "" };
  const held = { person: ids, involvement: ids, custody: ids };
  const view = { incident: ids, persons: sending.persons.map(() => held), log: [], to_complete: [] };
  if (settled(body.form, after(body.saved ?? null, sending, view), now)) return { draft: id };
  return { draft: id, keep: { label, body: JSON.parse(JSON.stringify({ ...body, sending })) as never } };
}

/** Writes what differs from what is saved; gives what is saved then. */
export async function amend({ now, body }: Typed, saved: Saved): Promise<Saved> {
  for (const change of amendments(saved, body.form, now)) await once(change);
  const persons = saved.persons.map((known, at) => {
    const person = body.form.persons[at];
    if (!known || !person) return known;
    const sent = personOf(body.form, person, now);
    return { ...known, sent: { ...sent, custody: known.ids.custody ? (sent.custody ?? null) : null } };
  });
  return { ...saved, sent: saved.sent && incidentOf(body.form), persons };
}

/** A change that was written before the power went is not a failure. */
async function once({ id, at, set }: Amendment): Promise<void> {
  try {
    await placed(call("record_amend", { id, set, why: t("arrest-why") }), (field) => `${at}.${field}`);
  } catch (thrown) {
    if (IpcError.from(thrown).code !== "nothing_to_change") throw thrown;
  }
}

export async function drop(id: string): Promise<void> {
  await call("draft_drop", { id });
}
