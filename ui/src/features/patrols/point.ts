/** A point that a patrol visited, as one types it: `14` or `borne 14` is a boundary stone, part of a crossing's name
 *  the crossing, anything else the words themselves. */
import type { CrossingPointView, PatrolStopView } from "$ipc";
import { isoDay, momentOf } from "$kit/dates";
import { plain } from "$kit/typed-date";

/** The highest number on the border's stones. */
const STONE_MAX = 332;
const DAY_MS = 86_400_000;

export type Point = Pick<PatrolStopView, "crossing_point" | "boundary_stone"> & { words: string };

const NOWHERE: Point = { crossing_point: null, boundary_stone: null, words: "" };

export function readPoint(text: string, crossings: CrossingPointView[]): Point {
  const typed = text.trim();
  const stone = /^(?:[^\d\s]+\s*)?(\d{1,3})$/.exec(typed)?.[1];
  if (stone && Number(stone) >= 1 && Number(stone) <= STONE_MAX) return { ...NOWHERE, boundary_stone: Number(stone) };
  const word = plain(typed);
  const found = word ? crossings.filter(({ name }) => plain(name).startsWith(word)) : [];
  const [only] = found;
  if (only && found.length === 1) return { ...NOWHERE, crossing_point: only.code };
  return { ...NOWHERE, words: typed };
}

/** The last time that the country's clock showed this hour. */
export function lastAt(hour: string, now: string | number): string | undefined {
  const today = momentOf(isoDay(now), hour);
  if (!today || Date.parse(today) <= new Date(now).getTime()) return today;
  return momentOf(isoDay(new Date(now).getTime() - DAY_MS), hour);
}

/** What is written of a stop; nothing where neither a point nor a remark is. */
export function stopOf(point: Point, at: string | undefined, note: string): PatrolStopView | undefined {
  const { words, ...where } = point;
  const said = [words, note.trim()].filter(Boolean).join(", ");
  if (!where.crossing_point && !where.boundary_stone && !said) return undefined;
  return { ...where, at: at ?? null, note: said || null };
}
