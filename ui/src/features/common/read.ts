/** Typed text to the values of a record, and back to nothing where it cannot be read. */
import { isoDay, two } from "$kit/dates";
import { readDay } from "$kit/typed-date";

const COUNT_MAX = 100_000;
const STONE_MAX = 332;
/** Millionths in a degree. */
const MICRODEGREES = 1_000_000;

/** The text without its ends; null when nothing is left. */
export const some = (text: string): string | null => text.trim() || null;

/** Names between commas. */
export const names = (text: string): string[] => text.split(/[,;]/).map((name) => name.trim()).filter(Boolean);

/** Lines that say something. */
export const linesOf = (text: string): string[] => text.split("\n").map((line) => line.trim()).filter(Boolean);

export function readCount(text: string): number | undefined {
  const typed = text.trim();
  return /^\d{1,6}$/.test(typed) && Number(typed) <= COUNT_MAX ? Number(typed) : undefined;
}

export function readStone(text: string): number | undefined {
  const stone = readCount(text);
  return stone !== undefined && stone >= 1 && stone <= STONE_MAX ? stone : undefined;
}

/** `19,5512` as millionths of a degree. */
export function readDegrees(text: string, most: number): number | undefined {
  const typed = text.trim().replace(",", ".").replace("−", "-");
  if (!/^-?\d{1,3}(\.\d{1,6})?$/.test(typed)) return undefined;
  const degrees = Math.round(Number(typed) * MICRODEGREES);
  return Math.abs(degrees) <= most * MICRODEGREES ? degrees : undefined;
}

/** `2031`, `08/2031`, `11 8 2031` as a partial date. */
export function readPartial(text: string, now: string | number): string | undefined {
  const typed = text.trim();
  if (/^\d{4}$/.test(typed)) return typed;
  const month = /^(?:(\d{1,2})[\s/.-](\d{4})|(\d{4})-(\d{1,2}))$/.exec(typed);
  if (month) {
    const of = Number(month[1] ?? month[4]);
    return of >= 1 && of <= 12 ? `${month[2] ?? month[3]}-${two(of)}` : undefined;
  }
  return /\d/.test(typed) ? readDay(typed, isoDay(now)) : undefined;
}
