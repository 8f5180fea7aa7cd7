/** How a custody row reads in any list: minutes run by now, and the one tag to see first. */
import Clock from "@lucide/svelte/icons/clock";
import OctagonAlert from "@lucide/svelte/icons/octagon-alert";
import TriangleAlert from "@lucide/svelte/icons/triangle-alert";
import type { ClockView, CustodyRow } from "$ipc";
import type { Sign } from "$kit/Icon.svelte";
import { t } from "$kit/words.svelte";

export interface RowTag {
  icon: Sign;
  tone: "primary" | "warn" | "danger";
  text: string;
}

const MINUTE_MS = 60_000;
const CUTS: [number, string][] = [
  [2880, "48"],
  [2640, "44"],
  [2160, "36"],
  [1440, "24"],
];

/** Minutes run at `now`, from a view made at `viewed`; a stopped clock stands. */
export function elapsedAt(clock: ClockView, viewed: string, now: number): number {
  if (clock.stopped_at) return clock.elapsed_minutes;
  return clock.elapsed_minutes + Math.max(0, now - Date.parse(viewed)) / MINUTE_MS;
}

/** Overdue first, then a child's missing notice, then the cut passed. */
export function rowTag(row: CustodyRow, elapsed: number): RowTag | undefined {
  const cut = CUTS.find(([minutes]) => elapsed >= minutes)?.[1];
  if (cut === "48") return { icon: OctagonAlert, tone: "danger", text: t("clock-over") };
  if (cut === "44") return { icon: TriangleAlert, tone: "danger", text: t("clock-past", { hours: cut }) };
  const notice = row.todo.find((code) => code === "notify_bpm" || code === "notify_ibesr");
  if (notice) return { icon: TriangleAlert, tone: "warn", text: t(`todo-${notice}`) };
  if (cut === "36") return { icon: TriangleAlert, tone: "warn", text: t("clock-past", { hours: cut }) };
  return cut ? { icon: Clock, tone: "primary", text: t("clock-past", { hours: cut }) } : undefined;
}

/** The name in a list; a minor's stands as initials and says so. */
export function listName(person: CustodyRow["person"]): string {
  return person.masked ? t("person-masked", { name: person.name }) : person.name;
}
