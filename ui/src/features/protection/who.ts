/** People in one line. */
import type { PersonBrief, UserView } from "$ipc";
import { has, t } from "$kit/words.svelte";

export const nameIn = (users: UserView[], id: string | undefined): string =>
  users.find((user) => user.id === id)?.name ?? id ?? "";

export function about({ sex, age, nationality }: PersonBrief): string {
  const country = `country-${nationality}`;
  const parts = [
    t(`code-sex-${sex}`),
    age ? t(age.estimated ? "age-about" : "age-years", { n: age.years }) : "",
    has(country) ? t(country) : nationality,
  ];
  return parts.filter(Boolean).join(", ");
}
