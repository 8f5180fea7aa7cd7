/** One typed field for a day and one for an hour: they take what an officer writes in a hurry
 *  (`14 3 26`, `hier`, `j-2`, `1410`) and give it back in one form, or nothing. */
import { isoDay, two, wall } from "./dates";

const DAY_MS = 86_400_000;
const TODAY = ["auj", "aujourdhui", "jodia", "today", "hoy"];
const YESTERDAY = ["hier", "h", "ye", "yesterday", "ayer"];

/** Letters without accents, marks or spaces, in lower case. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/[\u0300-\u036f'’\s.]/g, "").toLowerCase();
}

/** `2026-03-14` out of `14 3 26`, `14/03/2026`, `hier`, `j-2`; `undefined` when it is no day. */
export function readDay(text: string, now: string | number | Date): string | undefined {
  const word = plain(text);
  if (!word) return undefined;
  const back = (days: number) => isoDay(new Date(now).getTime() - days * DAY_MS);
  if (TODAY.includes(word)) return back(0);
  if (YESTERDAY.includes(word)) return back(1);
  const ago = /^[jd]-(\d{1,3})$/.exec(word);
  if (ago) return back(Number(ago[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const spread = /^(\d{1,2})[\s/.-](\d{1,2})(?:[\s/.-](\d{2}|\d{4}))?$/.exec(text.trim());
  const tight = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text.trim());
  const found = spread ?? tight;
  if (!found) return undefined;
  return checked(century(found[3], wall(now).year), Number(found[2]), Number(found[1]));
}

/** Two figures mean this century up to next year, the last one beyond. */
function century(figures: string | undefined, thisYear: number): number {
  if (!figures) return thisYear;
  const year = Number(figures);
  if (figures.length === 4) return year;
  return year + 2000 > thisYear + 1 ? year + 1900 : year + 2000;
}

function checked(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year > 1800 ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** `14:10` out of `14:10`, `14h10`, `1410`, `9`; `undefined` when it is no hour. */
export function readHour(text: string): string | undefined {
  const found = /^(\d{1,2})(?:\s*[:h. ]\s*(\d{1,2})?)?$|^(\d{1,2})(\d{2})$/.exec(
    text.trim().toLowerCase(),
  );
  if (!found) return undefined;
  const hour = Number(found[1] ?? found[3]);
  const minute = Number(found[2] ?? found[4] ?? 0);
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined;
}

/** `2026-03-14` shown as `14/03/2026`. */
export function showDay(iso: string): string {
  const [year, month, day] = iso.split("-");
  return year && month && day ? `${day}/${month}/${year}` : iso;
}
