/** Break-glass, in words. */
import type { ProtectionRowView } from "$ipc";
import { duration } from "$kit/dates";

const MINUTE_MS = 60_000;

/** `0 h 58`, to the minute begun: nothing is said to be open longer than it is. */
export const left = (until: string, now: number): string =>
  duration(Math.max(0, Math.floor((Date.parse(until) - now) / MINUTE_MS)));

/** What someone at the desk sees first of a file. */
export type Glass = "mine" | "waiting" | "asked" | "opened" | "none";

export function glassOf(row: ProtectionRowView, me: string, grants: boolean): Glass {
  if (row.open_until) return "mine";
  if (row.asked.includes(me)) return "waiting";
  if (grants && row.asked.length) return "asked";
  return row.opened.length ? "opened" : "none";
}
