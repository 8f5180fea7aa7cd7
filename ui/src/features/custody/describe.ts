/** Who is held and why, in one line of a list. */
import type { CustodyRow, PersonBrief } from "$ipc";
import { has, t } from "$kit/words.svelte";

/** `≈ 39 ans` */
export function ageOf(person: PersonBrief): string {
  if (!person.age) return "";
  return t(person.age.estimated ? "age-about" : "age-years", { n: person.age.years });
}

/** `41 ans, contrebande` */
export function about(row: CustodyRow): string {
  const offences = row.offences.map((code) => t(`code-nature-${code}`).toLocaleLowerCase());
  return [ageOf(row.person), ...offences].filter(Boolean).join(", ");
}

export function nationOf(person: PersonBrief): string {
  const key = `country-${person.nationality}`;
  return has(key) ? t(key) : person.nationality;
}

/** The language in which the reasons were told, as the list names it or as it was written. */
export function toldIn(language: string | null): string {
  if (!language) return "—";
  const key = `language-in-${language}`;
  return has(key) ? t(key) : language;
}
