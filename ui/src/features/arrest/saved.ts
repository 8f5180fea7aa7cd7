/** What of the form is in the register, person by person, and what has changed since. */
import type { ArrestedPersonView, ArrestPersonRequest, ArrestSavedView, IncidentRequest, SavedView } from "$ipc";
import { isoDay } from "$kit/dates";
import { untouched, type ArrestForm, type StepId } from "./form";
import { incidentOf, personOf } from "./request";

/** One person: the records, and what was sent, to amend by difference. */
export interface SavedPerson {
  ids: ArrestedPersonView;
  sent: ArrestPersonRequest;
}

export interface Saved {
  incident: SavedView;
  /** Null when the incident was saved elsewhere: only people are added to it here. */
  sent: IncidentRequest | null;
  /** By their place in the form. */
  persons: (SavedPerson | null)[];
  log: SavedView[];
}

/** What is being sent: kept in the draft beside what the core writes there of it. */
export interface Sending {
  incident: IncidentRequest | null;
  persons: { at: number; sent: ArrestPersonRequest }[];
}

/** The body of a draft. */
export interface Kept {
  form: ArrestForm;
  step: StepId;
  saved?: Saved | null;
  sending?: Sending;
  written?: ArrestSavedView;
}

/** What is saved once `view` answered to `sending`. */
export function after(saved: Saved | null, sending: Sending, view: ArrestSavedView): Saved {
  const persons = [...(saved?.persons ?? [])];
  sending.persons.forEach(({ at, sent }, index) => {
    const ids = view.persons[index];
    while (persons.length <= at) persons.push(null);
    // Someone who was in it already has been arrested: what else changed is still to be amended.
    const before = persons[at]?.sent;
    if (ids) persons[at] = { ids, sent: before ? { ...before, custody: sent.custody ?? null } : sent };
  });
  return {
    incident: view.incident,
    sent: sending.incident ?? saved?.sent ?? null,
    persons,
    log: [...(saved?.log ?? []), ...view.log],
  };
}

/** What a draft says is saved; the core wrote the last part of it itself. */
export function savedIn(kept: Kept | undefined): Saved | null {
  const saved = kept?.saved ?? null;
  return kept?.sending && kept.written ? after(saved, kept.sending, kept.written) : saved;
}

export const isSaved = (saved: Saved | null, at: number): boolean => Boolean(saved?.persons[at]);
export const isHeld = (saved: Saved | null, at: number): boolean => Boolean(saved?.persons[at]?.ids.custody);

/** Places of the people whom the register lacks, or whose arrest it lacks. */
export function unsaved(form: ArrestForm, saved: Saved | null): number[] {
  return form.persons.flatMap((person, at) => {
    const lacks = !isSaved(saved, at) || (person.arrested && !isHeld(saved, at));
    return lacks && !untouched(person) ? [at] : [];
  });
}

export interface Amendment {
  id: string;
  /** Where the form has this record, as a refusal's path begins. */
  at: string;
  set: Record<string, never>;
}

/** What changed since it was saved, record by record. */
export function amendments(saved: Saved, form: ArrestForm, now: string): Amendment[] {
  const found = saved.sent ? [differing("incident", saved.incident.id, saved.sent, incidentOf(form))] : [];
  saved.persons.forEach((one, index) => {
    const typed = form.persons[index];
    if (one && typed) found.push(...ofPerson(`persons[${index}]`, one, personOf(form, typed, now), now));
  });
  return found.filter((one) => Object.keys(one.set).length > 0);
}

function ofPerson(at: string, { ids, sent }: SavedPerson, next: ArrestPersonRequest, now: string): Amendment[] {
  const found: Amendment[] = [];
  if (sent.person && next.person) {
    const one = differing(`${at}.person`, ids.person.id, sent.person, next.person);
    const as_of = "age_declared" in one.set ? { age_as_of: next.person.age_declared ? isoDay(now) : null } : {};
    found.push({ ...one, set: { ...one.set, ...as_of } as Amendment["set"] });
  }
  found.push(differing(at, ids.involvement.id, { role: sent.role }, { role: next.role }));
  if (ids.custody && sent.custody && next.custody) {
    found.push(differing(`${at}.custody`, ids.custody.id, flat(sent.custody), flat(next.custody)));
  }
  return found;
}

/** Each right is a field of its own in a record. */
function flat({ rights, ...custody }: NonNullable<ArrestPersonRequest["custody"]>): object {
  const each = ["lawyer", "family", "doctor", "consulate"] as const;
  return { ...custody, ...Object.fromEntries(each.map((name) => [`rights.${name}`, rights?.[name] ?? null])) };
}

/** What is empty now is cleared. */
function differing(at: string, id: string, before: object, next: object): Amendment {
  const was = before as Record<string, unknown>;
  const changed = Object.entries(next)
    .filter(([field, value]) => JSON.stringify(value ?? null) !== JSON.stringify(was[field] ?? null))
    .map(([field, value]) => [field, Array.isArray(value) && !value.length ? null : value]);
  return { id, at, set: Object.fromEntries(changed) as Amendment["set"] };
}

/** Everything typed is in the register as it is typed. */
export function settled(form: ArrestForm, saved: Saved | null, now: string): boolean {
  return saved !== null && unsaved(form, saved).length === 0 && amendments(saved, form, now).length === 0;
}
