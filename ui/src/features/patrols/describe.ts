/** A patrol in words. */
import type { PatrolRow, PatrolStopView } from "$ipc";
import { t } from "$kit/words.svelte";

const MINUTE_MS = 60_000;

/** Minutes out: until it came back, or until now. */
export function minutesOut(row: PatrolRow, now: number): number {
  const end = row.returned_at ? Date.parse(row.returned_at) : now;
  return Math.max(0, (end - Date.parse(row.departed_at)) / MINUTE_MS);
}

/** Kilometres driven, where both ends were read. */
export function driven(row: PatrolRow): number | undefined {
  if (row.km_out === null || row.km_in === null) return undefined;
  return row.km_in - row.km_out;
}

/** Where a stop was. */
export function pointName(stop: PatrolStopView): string {
  if (stop.boundary_stone) return t("patrol-stone", { n: stop.boundary_stone });
  return stop.crossing_point ? t(`code-crossing_point-${stop.crossing_point}`) : "";
}

/** How it went, and who leads it with how many. */
export function how(row: PatrolRow): string {
  const crew = row.crew.length ? t("patrol-crew", { n: row.crew.length }) : "";
  return [t(`code-type-${row.way}`), crew].filter(Boolean).join(", ");
}
