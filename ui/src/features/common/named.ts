/** What is wrong in a form, for the list above it: each sentence says its field. */
import { has, t } from "$kit/words.svelte";

type Words = Record<string, string>;

const WORDS: Words = { birth_date: "arrest-born" };

/** `words` are the keys of the names that a form gives its fields, where they are not the fields' own. */
export function named(wrong: Words, words: Words = {}): { field: string; text: string }[] {
  return Object.entries(wrong).map(([field, text]) => {
    const last = field.split(".").at(-1) ?? field;
    const key = words[field] ?? WORDS[last] ?? `field-${last}`;
    return { field, text: has(key) ? t("record-part", { name: t(key), value: text }) : text };
  });
}
