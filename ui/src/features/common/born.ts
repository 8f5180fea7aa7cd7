/** One field for an age or a birth: `39`, `39 ans`, `1987`, `03/1987`, `12 3 1987`. */
import { isoDay, two, wall } from "$kit/dates";
import { readDay } from "$kit/typed-date";

export interface Born {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  birth_date?: string;
  /** Years, as the person says. */
  age_declared?: number;
  /** Completed years on the day. */
  years: number;
  /** Shown with "≈". */
  about: boolean;
}

const AGE_MAX = 120;

/** What was understood; `undefined` when the text is neither an age nor a birth. */
export function readBorn(text: string, now: string | number): Born | undefined {
  const typed = text.trim();
  const today = wall(now);
  const said = /^(?:≈\s*)?(\d{1,3})(?:\s*\p{L}+\.?)?$/u.exec(typed);
  if (said) {
    const years = Number(said[1]);
    return years <= AGE_MAX ? { age_declared: years, years, about: true } : undefined;
  }
  if (/^\d{4}$/.test(typed)) return born(typed, today.year - Number(typed), true);
  const month = /^(?:(\d{1,2})[\s/.-](\d{4})|(\d{4})-(\d{1,2}))$/.exec(typed);
  if (month) {
    const of = Number(month[1] ?? month[4]);
    const year = Number(month[2] ?? month[3]);
    if (of < 1 || of > 12) return undefined;
    return born(`${year}-${two(of)}`, today.year - year - (of > today.month ? 1 : 0), true);
  }
  const day = readDay(typed, now);
  if (!day || !/\d/.test(typed) || day > isoDay(now)) return undefined;
  const past = day.slice(5) > isoDay(now).slice(5);
  return born(day, today.year - Number(day.slice(0, 4)) - (past ? 1 : 0), false);
}

function born(birth_date: string, years: number, about: boolean): Born | undefined {
  return years >= 0 && years <= AGE_MAX ? { birth_date, years, about } : undefined;
}
