/** What the form holds, what it still needs, and the request it makes. The draft keeps it as it is. */
import type { ArrestSaveRequest, ArrestSavedView, CustodyRequest, PersonRequest } from "$ipc";
import { clock, isoDay, momentOf } from "$kit/dates";
import { t } from "$kit/words.svelte";
import { readBorn } from "./born";

export interface PersonForm {
  /** A person already known: the fields of a new one are not asked. */
  known: string;
  known_name: string;
  family_name: string;
  given_names: string;
  name_unknown: boolean;
  marks: string;
  sex: string;
  born: string;
  nationality: string;
  role: string;
  arrested: boolean;
  day: string;
  hour: string;
  basis: string;
  cell: string;
  health: string;
}

export interface ArrestForm {
  day: string;
  hour: string;
  nature: string;
  crossing_point: string;
  place: string;
  discovered_by: string;
  officers: string;
  description: string;
  persons: PersonForm[];
}

export type StepId = "facts" | "persons" | "custody" | "story" | "review";
export const STEPS: StepId[] = ["facts", "persons", "custody", "story", "review"];

/** A field that has to be written; `field` is its path in the request and its id on the page. */
export interface Missing {
  field: string;
  step: StepId;
  person?: number;
  /** Key of its name. */
  label: string;
}

/** What the form became: the numbers, and what was sent, to amend by difference. */
export interface Saved {
  view: ArrestSavedView;
  sent: ArrestSaveRequest;
}

export function blankPerson(day: string, hour: string): PersonForm {
  return {
    known: "", known_name: "", family_name: "", given_names: "", name_unknown: false, marks: "",
    sex: "", born: "", nationality: "HTI", role: "suspect", arrested: false, day, hour,
    basis: "", cell: "", health: "",
  };
}

export function blank(now: string): ArrestForm {
  const day = isoDay(now);
  const hour = clock(now);
  return {
    day, hour, nature: "", crossing_point: "", place: "", discovered_by: "", officers: "",
    description: "", persons: [blankPerson(day, hour)],
  };
}

/** Nothing was said of this person yet. */
export function untouched(person: PersonForm): boolean {
  const said = [person.known, person.family_name, person.given_names, person.marks, person.sex, person.born];
  return !person.arrested && !person.name_unknown && said.every((text) => !text.trim());
}

/** `TAMARIN Dieusel`, or nothing yet. */
export function nameOf(person: PersonForm): string {
  const family = person.family_name.trim().toLocaleUpperCase("fr");
  return person.known_name || [family, person.given_names.trim()].filter(Boolean).join(" ");
}

function missingOf(person: PersonForm, index: number, now: string): Missing[] {
  const at = `persons[${index}]`;
  const lacks: [boolean, string, string][] = [];
  if (!person.known) {
    const named = person.family_name.trim() || person.given_names.trim();
    lacks.push([!person.name_unknown && !named, `${at}.person.family_name`, "field-family_name"]);
    lacks.push([person.name_unknown && !person.marks.trim(), `${at}.person.marks`, "field-marks"]);
    lacks.push([!person.sex, `${at}.person.sex`, "field-sex"]);
    const misread = Boolean(person.born.trim()) && !readBorn(person.born, now);
    lacks.push([misread, `${at}.person.birth_date`, "arrest-born"]);
  }
  lacks.push([!person.role, `${at}.role`, "field-role"]);
  lacks.push([person.arrested && !momentOf(person.day, person.hour), `${at}.custody.arrested_at`, "field-arrested_at"]);
  return lacks
    .filter(([lack]) => lack)
    .map(([, field, label]) => ({ field, step: "persons" as const, person: index, label }));
}

/** What the core would refuse to save without. */
export function missing(form: ArrestForm, now: string): Missing[] {
  const facts: Missing[] = [];
  if (!form.nature) facts.push({ field: "incident.nature", step: "facts", label: "field-nature" });
  if (!momentOf(form.day, form.hour)) {
    facts.push({ field: "incident.occurred_at", step: "facts", label: "field-occurred_at" });
  }
  const people = form.persons.flatMap((person, index) =>
    untouched(person) ? [] : missingOf(person, index, now),
  );
  return [...facts, ...people];
}

const some = (text: string): string | null => text.trim() || null;

function newPerson(person: PersonForm, now: string): PersonRequest {
  const born = readBorn(person.born, now);
  return {
    family_name: some(person.family_name),
    given_names: some(person.given_names),
    name_unknown: person.name_unknown ? true : null,
    marks: some(person.marks),
    sex: person.sex,
    birth_date: born?.birth_date ?? null,
    age_declared: born?.age_declared ?? null,
    nationality: person.nationality,
  };
}

const newCustody = (person: PersonForm): CustodyRequest => ({
  arrested_at: momentOf(person.day, person.hour) ?? "",
  basis: some(person.basis),
  cell: some(person.cell),
  health_on_arrival: some(person.health),
});

export function request(form: ArrestForm, now: string, draft: string): ArrestSaveRequest {
  const place = { crossing_point: some(form.crossing_point), text: some(form.place) };
  return {
    incident: {
      occurred_at: momentOf(form.day, form.hour) ?? "",
      nature: form.nature,
      place: place.crossing_point || place.text ? place : null,
      discovered_by: some(form.discovered_by),
      description: some(form.description),
      officers: form.officers.split(/[,;]/).map((name) => name.trim()).filter(Boolean),
    },
    persons: form.persons.filter((person) => !untouched(person)).map((person) => ({
      ...(person.known ? { id: person.known } : { person: newPerson(person, now) }),
      role: person.role,
      custody: person.arrested ? newCustody(person) : null,
    })),
    draft,
  };
}

export interface Amendment {
  id: string;
  set: Record<string, never>;
}

/** What changed since it was saved, record by record. */
export function amendments(saved: Saved, next: ArrestSaveRequest): Amendment[] {
  const found = [differing(saved.view.incident.id, saved.sent.incident, next.incident)];
  saved.view.persons.forEach((ids, index) => {
    const [before, after] = [saved.sent.persons[index], next.persons[index]];
    if (!before || !after) return;
    if (before.person && after.person) found.push(differing(ids.person.id, before.person, after.person));
    found.push(differing(ids.involvement.id, { role: before.role }, { role: after.role }));
    if (ids.custody && before.custody && after.custody) {
      found.push(differing(ids.custody.id, before.custody, after.custody));
    }
  });
  return found.filter((one) => Object.keys(one.set).length > 0);
}

function differing(id: string, before: object, after: object): Amendment {
  const was = before as Record<string, unknown>;
  const changed = Object.entries(after)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field]))
    .map(([field, value]) => [field, Array.isArray(value) && !value.length ? null : value]);
  return { id, set: Object.fromEntries(changed) as Record<string, never> };
}

/** The body of a draft. */
export interface Kept {
  form: ArrestForm;
  step: StepId;
  saved?: Saved | null;
}

/** A line to know the draft again by: the first person named, else the nature. */
export function labelOf(form: ArrestForm): string {
  const one = form.persons.find((person) => !untouched(person));
  return (one && (nameOf(one) || one.marks)) || (form.nature ? t(`code-nature-${form.nature}`) : t("form-arrest"));
}

/** An arrest not said yet follows the hour of the facts, unless another was written. Gives the hour to compare with. */
export function follow(form: ArrestForm, before: { day: string; hour: string }) {
  for (const person of form.persons) {
    if (person.arrested || person.day !== before.day || person.hour !== before.hour) continue;
    person.day = form.day;
    person.hour = form.hour;
  }
  return { day: form.day, hour: form.hour };
}
