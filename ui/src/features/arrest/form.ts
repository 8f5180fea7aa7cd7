/** What the form holds. The draft keeps it as it is. */
import { clock, isoDay, momentOf } from "$kit/dates";
import { t } from "$kit/words.svelte";

/** A moment that may be left out: the day stands ready, the hour says that it is known. */
export interface MomentForm {
  day: string;
  hour: string;
  /** What was typed and is no day, no hour. */
  bad_day?: string | undefined;
  bad_hour?: string | undefined;
}

export interface DocumentForm {
  type: string;
  number: string;
  country: string;
  expires: string;
}

export interface VehicleForm {
  kind: string;
  plate: string;
  make: string;
  colour: string;
}

export interface PersonForm {
  /** A person already known: the fields of a new one are not asked. */
  known: string;
  known_name: string;
  /** Said to be somebody else. */
  not: { id: string; name: string }[];
  family_name: string;
  given_names: string;
  name_unknown: boolean;
  marks: string;
  sex: string;
  born: string;
  nationality: string;
  role: string;
  aliases: string;
  languages: string[];
  commune_of_origin: string;
  phone: string;
  disability: string;
  documents: DocumentForm[];
  ninu: string;
  nif: string;
  arrested: boolean;
  day: string;
  hour: string;
  basis: string;
  warrant_type: string;
  warrant_number: string;
  warrant_judge: string;
  cell: string;
  health: string;
  /** None chosen: the nature of the facts. */
  offences: string[];
  told: MomentForm;
  told_language: string;
  rights: string[];
  rights_at: MomentForm;
  property: string;
  arresting: string;
}

export interface ArrestForm {
  day: string;
  hour: string;
  nature: string;
  crossing_point: string;
  place: string;
  commune: string;
  boundary_stone: string;
  lat: string;
  lon: string;
  discovered_by: string;
  officers: string;
  direction: string;
  women: string;
  men: string;
  girls: string;
  boys: string;
  force_used: boolean;
  force_detail: string;
  injured: string;
  dead: string;
  vehicles: VehicleForm[];
  started: MomentForm;
  ended: MomentForm;
  source: string;
  reported_by: string;
  paper_reference: string;
  description: string;
  persons: PersonForm[];
}

export type StepId = "facts" | "persons" | "custody" | "story" | "review";
export const STEPS: StepId[] = ["facts", "persons", "custody", "story", "review"];
/** A saved incident is read elsewhere: only its people are written here. */
export const JOINING: StepId[] = ["persons", "custody", "review"];

export const blankVehicle = (): VehicleForm => ({ kind: "", plate: "", make: "", colour: "" });
export const blankDocument = (): DocumentForm => ({ type: "", number: "", country: "", expires: "" });

export function blankPerson(day: string, hour: string): PersonForm {
  return {
    known: "", known_name: "", not: [], family_name: "", given_names: "", name_unknown: false, marks: "",
    sex: "", born: "", nationality: "HTI", role: "suspect", aliases: "", languages: [],
    commune_of_origin: "", phone: "", disability: "", documents: [], ninu: "", nif: "",
    arrested: false, day, hour, basis: "", warrant_type: "", warrant_number: "", warrant_judge: "",
    cell: "", health: "", offences: [], told: { day, hour: "" }, told_language: "", rights: [],
    rights_at: { day, hour: "" }, property: "", arresting: "",
  };
}

export function blank(now: string): ArrestForm {
  const day = isoDay(now);
  const hour = clock(now);
  return {
    day, hour, nature: "", crossing_point: "", place: "", commune: "", boundary_stone: "", lat: "", lon: "",
    discovered_by: "", officers: "", direction: "", women: "", men: "", girls: "", boys: "",
    force_used: false, force_detail: "", injured: "", dead: "", vehicles: [],
    started: { day, hour: "" }, ended: { day, hour: "" }, source: "", reported_by: "", paper_reference: "",
    description: "", persons: [blankPerson(day, hour)],
  };
}

/** A form as it was kept, perhaps by a program that knew fewer fields. */
export function filledIn(kept: Partial<ArrestForm> | undefined, now: string): ArrestForm {
  const whole = { ...blank(now), ...kept };
  const persons = whole.persons.map((person) => ({ ...blankPerson(whole.day, whole.hour), ...person }));
  return { ...whole, persons };
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

/** The moment written; nothing where the hour is not known. */
export const momentIn = (moment: MomentForm): string | undefined => momentOf(moment.day, moment.hour);
