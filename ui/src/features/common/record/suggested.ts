/** Lists of free text whose usual elements have a word: each is offered as a box to tick, and what is not among them is
 *  written out. */
import { has, t } from "$kit/words.svelte";

/** Field → the codes offered, in the order of asking. */
export const SUGGESTED: Record<string, string[]> = {
  languages: ["hat", "fra", "spa", "eng"],
  // Signs that a person may be a victim of trafficking.
  red_flags: [
    "papers_held", "speaks_for", "watched", "afraid", "hurt", "no_address", "false_job", "debt", "no_pay", "locked_in",
    "threatened", "coached", "sexual", "begging", "child_no_kin", "child_placed",
  ],
  // What worries about a child.
  concerns: [
    "sick_or_hurt", "violence", "sexual_violence", "trafficking_signs", "domestic_work", "street", "pregnant_or_mother",
    "siblings_apart", "very_young", "fears_return",
  ],
};

/** What a code of such a list is called; nothing for what was written out. */
export function suggestedName(field: string, value: string): string | undefined {
  const key = field === "languages" ? `code-language-${value}` : `code-${field}-${value}`;
  return SUGGESTED[field]?.includes(value) && has(key) ? t(key) : undefined;
}

/** A line of guidance under it. */
export function suggestedHint(field: string, value: string): string | undefined {
  const key = `hint-${field}-${value}`;
  return has(key) ? t(key) : undefined;
}
