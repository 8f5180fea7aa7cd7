/** What is asked about the person being typed. */
import type { PersonCandidatesRequest } from "$ipc";
import { readBorn } from "../common/born";
import type { PersonForm } from "./form";
import { names } from "../common/read";

const LETTERS_MIN = 2;

export function typedOf(person: PersonForm, now: string): PersonCandidatesRequest {
  const born = readBorn(person.born, now);
  const papers = [person.ninu, person.nif, ...person.documents.map((one) => one.number)];
  return {
    family_name: person.family_name.trim(),
    given_names: person.given_names.trim(),
    aliases: names(person.aliases),
    birth_date: born?.birth_date ?? null,
    age: born?.age_declared ?? null,
    sex: person.sex || null,
    documents: papers.map((one) => one.trim()).filter(Boolean),
    not: person.not.map((one) => one.id),
  };
}

/** Whether there is something to go by. */
export function enough(asked: PersonCandidatesRequest): boolean {
  const said = [asked.family_name, asked.given_names, ...(asked.aliases ?? []), ...(asked.documents ?? [])];
  return said.join("").length >= LETTERS_MIN;
}
