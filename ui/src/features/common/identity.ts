/** Who somebody is, as far as a short form asks: in a line of a group, at the post, missing. */
import type { PersonRequest } from "$ipc";
import { readBorn } from "./born";
import { some } from "./read";

export interface IdentityForm {
  family_name: string;
  given_names: string;
  name_unknown: boolean;
  marks: string;
  /** F, M, X, unknown; empty while nobody said. */
  sex: string;
  /** An age or a birth, as typed. */
  born: string;
  nationality: string;
}

export const blankIdentity = (): IdentityForm => ({
  family_name: "", given_names: "", name_unknown: false, marks: "", sex: "", born: "", nationality: "HTI",
});

export function identityOf(form: IdentityForm, now: string): PersonRequest {
  const born = readBorn(form.born, now);
  return {
    family_name: form.name_unknown ? null : some(form.family_name),
    given_names: form.name_unknown ? null : some(form.given_names),
    name_unknown: form.name_unknown || null,
    marks: some(form.marks),
    sex: form.sex,
    birth_date: born?.birth_date ?? null,
    age_declared: born?.age_declared ?? null,
    nationality: form.nationality,
  };
}

/** What is missing: the field under `at` to a code. An age that cannot be read is; one that is not said is where
 *  `aged` asks for it. */
export function lackingIdentity(form: IdentityForm, now: string, at: string, aged = false): Record<string, string> {
  const named = form.name_unknown ? form.marks.trim() : form.family_name.trim() || form.given_names.trim();
  const unread = !readBorn(form.born, now);
  return {
    ...(named ? {} : { [`${at}.${form.name_unknown ? "marks" : "family_name"}`]: "missing" }),
    ...(form.sex ? {} : { [`${at}.sex`]: "missing" }),
    ...(unread && (aged || form.born.trim()) ? { [`${at}.birth_date`]: "group-age" } : {}),
    ...(form.nationality ? {} : { [`${at}.nationality`]: "missing" }),
  };
}
