/** What the form still needs, and what in it cannot be read, field by field. */
import { momentOf } from "$kit/dates";
import { t } from "$kit/words.svelte";
import { readBorn } from "../common/born";
import { fileOf } from "../common/files";
import { momentIn, untouched, type ArrestForm, type MomentForm, type PersonForm, type StepId } from "./form";
import { readCount, readDegrees, readPartial, readStone } from "../common/read";

/** A field that has to be written; `field` is its path in the request and its id on the page. */
export interface Missing {
  field: string;
  step: StepId;
  person?: number;
  /** Key of its name. */
  label: string;
  /** What to write, where "write it" is not enough. */
  text?: string;
}

/** Whether the field lacks something, where it stands, its name, and what to write instead. */
type Check = [lacks: boolean, field: string, label: string, text?: string];

const HEADS = ["women", "men", "girls", "boys"] as const;
const DEGREES = { lat: 90, lon: 180 } as const;

function half(moment: MomentForm): boolean {
  return Boolean(moment.bad_day ?? moment.bad_hour) || (Boolean(moment.hour) && !momentIn(moment));
}

const misread = (text: string, value: unknown) => Boolean(text.trim()) && value === undefined;
const number = (text: string) => t("arrest-bad-number", { text: text.trim() });

function factsOf(form: ArrestForm): Check[] {
  const counts = (["injured", "dead"] as const).map((name): Check => [
    misread(form[name], readCount(form[name])), `incident.${name}`, `field-${name}`, number(form[name]),
  ]);
  const heads = HEADS.map((name): Check => [
    misread(form[name], readCount(form[name])), `incident.migrants.${name}`, `field-${name}`, number(form[name]),
  ]);
  const degrees = (["lat", "lon"] as const).map((name): Check => [
    misread(form[name], readDegrees(form[name], DEGREES[name])), `incident.place.${name}`, `field-${name}`,
    t("arrest-bad-degrees", { text: form[name].trim() }),
  ]);
  const stone = misread(form.boundary_stone, readStone(form.boundary_stone));
  return [
    [!form.nature, "incident.nature", "field-nature"],
    [!momentOf(form.day, form.hour), "incident.occurred_at", "field-occurred_at"],
    [stone, "incident.place.boundary_stone", "field-boundary_stone", t("arrest-bad-stone")],
    ...degrees,
    ...heads,
    ...counts,
    [half(form.started), "incident.started_at", "field-started_at", t("arrest-bad-moment")],
    [half(form.ended), "incident.ended_at", "field-ended_at", t("arrest-bad-moment")],
  ];
}

function personOf(person: PersonForm, at: string, now: string): Check[] {
  if (person.known) return [];
  const named = person.family_name.trim() || person.given_names.trim();
  const born = misread(person.born, readBorn(person.born, now));
  const documents = person.documents.flatMap((one, index): Check[] => {
    const typed = [one.number, one.country, one.expires].some((text) => text.trim());
    const expires = misread(one.expires, readPartial(one.expires, now));
    const field = `${at}.person.documents[${index}]`;
    return [
      [typed && !one.type, `${field}.type`, "field-type"],
      [expires, `${field}.expires`, "field-expires", t("bad-date", { text: one.expires.trim() })],
    ];
  });
  return [
    [!person.name_unknown && !named, `${at}.person.family_name`, "field-family_name"],
    [person.name_unknown && !person.marks.trim(), `${at}.person.marks`, "field-marks"],
    [!person.sex, `${at}.person.sex`, "field-sex"],
    [born, `${at}.person.birth_date`, "arrest-born", t("arrest-born-bad", { text: person.born.trim() })],
    ...documents,
  ];
}

function custodyOf(person: PersonForm, at: string): Check[] {
  if (!person.arrested) return [];
  const offered = half(person.rights_at) || (person.rights.length > 0 && !momentIn(person.rights_at));
  return [
    [half(person.told), `${at}.custody.reasons_told`, "field-reasons_told", t("arrest-bad-moment")],
    [offered, `${at}.custody.rights`, "field-rights", t("arrest-bad-moment")],
  ];
}

function found(step: StepId, checks: Check[], person?: number): Missing[] {
  return checks
    .filter(([lacks]) => lacks)
    .map(([, field, label, text]) => ({
      field, step, label, ...(person === undefined ? {} : { person }), ...(text === undefined ? {} : { text }),
    }));
}

/** What the core would refuse to save without. */
export function missing(form: ArrestForm, now: string): Missing[] {
  const people = form.persons.flatMap((person, index) => {
    if (untouched(person)) return [];
    const at = `persons[${index}]`;
    const arrest = person.arrested && !momentOf(person.day, person.hour);
    const checks: Check[] = [
      ...personOf(person, at, now),
      [!person.role, `${at}.role`, "field-role"],
      [Boolean(fileOf(person.role)), `${at}.role`, "field-role", t("error-protection_file")],
      [arrest, `${at}.custody.arrested_at`, "field-arrested_at"],
    ];
    return [...found("persons", checks, index), ...found("custody", custodyOf(person, at), index)];
  });
  return [...found("facts", factsOf(form)), ...people];
}
