/** Where people were seen. */
import type { CandidateView } from "$ipc";
import { dayShort, wall } from "$kit/dates";
import { has, t } from "$kit/words.svelte";

/** A base as the language says it, by its code alone. */
export const baseOf = (code: string): string => (has(`code-base-${code}`) ? t(`code-base-${code}`) : code);

/** Base and day of the last time. */
export function seen(one: CandidateView): string {
  const base = one.last_seen_base ? baseOf(one.last_seen_base) : "";
  const day = one.last_seen ? `${dayShort(one.last_seen)} ${wall(one.last_seen).year}` : "";
  return [base, day].filter(Boolean).join(", ");
}
