/** The folded sections: which part of the form each holds, said in one line. */
import { dayFigures } from "$kit/dates";
import { has, t } from "$kit/words.svelte";
import { momentIn, type ArrestForm, type MomentForm, type PersonForm } from "./form";
import { linesOf, names } from "../common/read";
import { offencesOf } from "./request";

const joined = (parts: (string | false | undefined)[]): string =>
  parts.map((part) => (part ? part.trim() : "")).filter(Boolean).join(", ");
const named = (key: string, text: string) => text.trim() && `${t(key)} ${text.trim()}`;
const when = (moment: MomentForm) => {
  const found = momentIn(moment);
  return found && `${dayFigures(found)} ${moment.hour}`;
};

/** Each says nothing while nothing is written in it. */
export const FACTS = {
  place: (form: ArrestForm) =>
    joined([form.commune, named("field-boundary_stone", form.boundary_stone), form.lat, form.lon]),
  flow: (form: ArrestForm) =>
    joined([
      form.direction && t(`code-direction-${form.direction}`),
      ...(["women", "men", "girls", "boys"] as const).map((head) => named(`field-${head}`, form[head])),
    ]),
  harm: (form: ArrestForm) =>
    joined([
      form.force_used && t("field-force_used"),
      named("field-injured", form.injured),
      named("field-dead", form.dead),
    ]),
  vehicles: (form: ArrestForm) => joined(form.vehicles.map((one) => `${one.kind} ${one.plate}`)),
  time: (form: ArrestForm) => joined([when(form.started), when(form.ended)]),
  source: (form: ArrestForm) =>
    joined([form.source && t(`code-source-${form.source}`), form.reported_by, form.paper_reference]),
};

export const PERSON = {
  particulars: (person: PersonForm) =>
    joined([
      person.aliases,
      ...person.languages.map((code) => t(`code-language-${code}`)),
      person.commune_of_origin,
      person.phone,
      !person.name_unknown && person.marks,
      person.disability,
    ]),
  papers: (person: PersonForm) =>
    joined([
      ...person.documents.map((one) => `${one.type && t(`code-type-${one.type}`)} ${one.number}`),
      named("field-ninu", person.ninu),
      named("field-nif", person.nif),
    ]),
};

export const CUSTODY = {
  told: (person: PersonForm) =>
    joined([when(person.told), person.told_language && t(`code-language-${person.told_language}`)]),
  rights: (person: PersonForm) => joined(person.rights.map((right) => t(`field-rights-${right}`))),
  offences: (person: PersonForm, form: ArrestForm) =>
    joined(offencesOf(form, person).map((code) => (has(`code-nature-${code}`) ? t(`code-nature-${code}`) : code))),
  property: (person: PersonForm) => joined(linesOf(person.property)),
  officers: (person: PersonForm) => joined(names(person.arresting)),
};
