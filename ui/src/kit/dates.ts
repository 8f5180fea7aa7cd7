/** Days and hours as a base writes them: always the country's time, whatever the machine thinks,
 *  with the names of the catalogue (the browser knows no Haitian Creole). */
import { t } from "./words.svelte";

export const ZONE = "America/Port-au-Prince";

/** A moment taken apart on the country's clock. `weekday` counts from Sunday = 0. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
}

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

export function wall(moment: string | number | Date): Wall {
  const found: Record<string, number> = {};
  for (const { type, value } of parts.formatToParts(new Date(moment))) found[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = found;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, weekday, hour, minute, second };
}

export const two = (value: number): string => String(value).padStart(2, "0");

/** `14:10` */
export function clock(moment: string | number | Date): string {
  const { hour, minute } = wall(moment);
  return `${two(hour)}:${two(minute)}`;
}

/** `14:32:07` */
export function clockSeconds(moment: string | number | Date): string {
  return `${clock(moment)}:${two(wall(moment).second)}`;
}

const named = (w: Wall) => ({
  weekday: t(`day-${w.weekday}`),
  short_weekday: t(`day-short-${w.weekday}`),
  month: t(`month-${w.month}`),
  short_month: t(`month-short-${w.month}`),
  day: String(w.day),
  year: String(w.year),
});

/** `mardi 17 novembre 2026` */
export const dayLong = (moment: string | number | Date): string =>
  t("date-long", named(wall(moment)));

/** `mardi 17 novembre` */
export const dayMonth = (moment: string | number | Date): string =>
  t("date-no-year", named(wall(moment)));

/** `17 nov.` */
export const dayShort = (moment: string | number | Date): string =>
  t("date-short", named(wall(moment)));

/** `mar. 17` */
export const weekdayShort = (moment: string | number | Date): string =>
  t("date-weekday", named(wall(moment)));

/** `mar. 17, 12:18` */
export const weekdayClock = (moment: string | number | Date): string =>
  `${weekdayShort(moment)}, ${clock(moment)}`;

/** `17/11/2026`, the same in the four languages. */
export function dayFigures(moment: string | number | Date): string {
  const { day, month, year } = wall(moment);
  return `${two(day)}/${two(month)}/${year}`;
}

/** `2026-11-17` on the country's calendar. */
export function isoDay(moment: string | number | Date): string {
  const { day, month, year } = wall(moment);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Whole days of the calendar from `from` to `to`. */
export function daysBetween(from: string | number | Date, to: string | number | Date): number {
  const midnight = (w: Wall) => Date.UTC(w.year, w.month - 1, w.day);
  return Math.round((midnight(wall(to)) - midnight(wall(from))) / 86_400_000);
}

/** `10 h 23` from minutes; the sign is the caller's. */
export function duration(minutes: number): string {
  const whole = Math.floor(Math.abs(minutes));
  return t("duration", { hours: String(Math.floor(whole / 60)), minutes: two(whole % 60) });
}

/** `20 s`, `12 min`, `2 h 46`, `3 j`: how long ago, in the coarsest unit that still tells. */
export function age(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 60) return t("age-seconds", { n: String(whole) });
  if (whole < 3600) return t("age-minutes", { n: String(Math.floor(whole / 60)) });
  if (whole < 172_800) return duration(whole / 60);
  return t("age-days", { n: String(Math.floor(whole / 86_400)) });
}

/** `14:10` today, `hier 18:05`, then `16 nov., 18:05`. */
export function when(moment: string | number | Date, now: string | number | Date): string {
  const days = daysBetween(moment, now);
  if (days === 0) return clock(moment);
  if (days === 1) return t("yesterday-at", { clock: clock(moment) });
  return t("day-at", { day: dayShort(moment), clock: clock(moment) });
}

/** The moment at which the country's clock shows this day and hour. */
export function momentOf(day: string, hour: string): string | undefined {
  const [y, m, d] = day.split("-").map(Number);
  const [h, min] = hour.split(":").map(Number);
  if (!y || !m || !d || h === undefined || min === undefined) return undefined;
  const guess = Date.UTC(y, m - 1, d, h, min);
  const seen = wall(guess);
  const drift = Date.UTC(seen.year, seen.month - 1, seen.day, seen.hour, seen.minute) - guess;
  const offset = drift / 60_000;
  const sign = offset < 0 ? "-" : "+";
  const far = Math.abs(offset);
  return `${day}T${two(h)}:${two(min)}:00${sign}${two(Math.floor(far / 60))}:${two(far % 60)}`;
}
