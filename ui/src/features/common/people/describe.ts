/** A person in one muted line: sex, age or birth, nationality. */
import type { PersonBrief } from "$ipc";
import { showDay } from "$kit/typed-date";
import { has, t } from "$kit/words.svelte";

export function describe(person: PersonBrief): string {
  const country = `country-${person.nationality}`;
  const parts = [
    t(`code-sex-${person.sex}`),
    person.age ? t(person.age.estimated ? "age-about" : "age-years", { n: person.age.years }) : "",
    person.birth_date ? showDay(person.birth_date) : "",
    has(country) ? t(country) : person.nationality,
  ];
  return parts.filter(Boolean).join(", ");
}
