/** Choices of the form, out of the lists. */
import type { ListsView } from "$ipc";
import { has, t } from "$kit/words.svelte";
import { fileOf, PROTECTED } from "./files";

export { PROTECTED };

/** Languages met at the border, ISO 639-3. */
export const LANGUAGES = ["hat", "fra", "spa", "eng"];
export const RIGHTS = ["lawyer", "family", "doctor", "consulate"];

/** Nothing chosen, as a line of its own. */
export const notSaid = () => ({ value: "", label: t("arrest-not-said") });

/** The codes of a field; their words begin with `prefix`. */
export const codes = (lists: ListsView, field: string, prefix: string) =>
  (lists.codes[field] ?? []).map((value) => ({ value, label: t(`${prefix}${value}`) }));

/** `sealed`: with the roles whose person has a protection file, and no open record. */
export const roles = (lists: ListsView, sealed = false) =>
  codes(lists, "involvement.role", "code-role-").filter(({ value }) => sealed || !fileOf(value));

export const countries = (lists: ListsView) =>
  lists.nationalities.map((code) => ({
    value: code, code, label: has(`country-${code}`) ? t(`country-${code}`) : code,
  }));

export const crossings = (lists: ListsView) =>
  lists.crossing_points.map(({ code, name }) => ({
    value: code,
    label: has(`code-crossing_point-${code}`) ? t(`code-crossing_point-${code}`) : name,
  }));

export const languages = () => LANGUAGES.map((value) => ({ value, label: t(`code-language-${value}`) }));
