/** How a child or a presumed victim at the post reads in any list: how long, and when they last ate. */
import TriangleAlert from "@lucide/svelte/icons/triangle-alert";
import type { PresenceRow } from "$ipc";
import { clock, duration } from "$kit/dates";
import type { Sign } from "$kit/Icon.svelte";
import { t } from "$kit/words.svelte";

const MINUTE_MS = 60_000;
/** Minutes without a meal from which it is said: a day has three. */
const HUNGRY_MIN = 360;

/** Minutes waited at `now`, from a view made at `viewed`; who left waits no more. */
export function waitedAt(row: PresenceRow, viewed: string, now: number): number {
  if (row.left_at) return row.waited_minutes;
  return row.waited_minutes + Math.max(0, Math.floor((now - Date.parse(viewed)) / MINUTE_MS));
}

/** No meal for long, counted from the arrival where there was none. */
export function hungry(row: PresenceRow, now: number): { icon: Sign; text: string } | undefined {
  if (row.left_at) return undefined;
  const meal = row.care.find((one) => one.event === "meal")?.at ?? row.arrived_at;
  const minutes = Math.floor((now - Date.parse(meal)) / MINUTE_MS);
  if (minutes < HUNGRY_MIN) return undefined;
  return { icon: TriangleAlert, text: t("presence-no-meal", { time: duration(minutes) }) };
}

/** What was done last, in words. */
export function lastCare(row: PresenceRow): string {
  const [last] = row.care;
  if (!last) return t("presence-no-care");
  return t("presence-last", { event: t(`code-event-${last.event}`), clock: clock(last.at) });
}
