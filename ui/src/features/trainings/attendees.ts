/** Who took part, as a grid has it: one line each, the last one empty. */
import type { MemberView } from "$ipc";
import type { JsonValue } from "$ipc/bindings/serde_json/JsonValue";
import { plain } from "$kit/typed-date";

export interface Attendee {
  /** Name, or the id of headquarters' record. */
  officer: string;
  sex: string;
  rank: string;
  base: string;
  /** As typed; a mark out of a hundred. */
  pre_test: string;
  post_test: string;
  certified: boolean;
}

export const NOBODY: Attendee = {
  officer: "", sex: "", rank: "", base: "", pre_test: "", post_test: "", certified: false,
};

const MARK_MAX = 100;
const isEmpty = (one: Attendee): boolean =>
  !Object.values(one).some((value) => (typeof value === "string" ? value.trim() : value));

/** The grid of what a record holds. */
export function attendeesOf(value: JsonValue | undefined): Attendee[] {
  if (!Array.isArray(value)) return [];
  return value.map((one) => {
    const known = typeof one === "object" && one && !Array.isArray(one) ? one : {};
    const held = known as Record<string, JsonValue | undefined>;
    const word = (name: string) => (["string", "number"].includes(typeof held[name]) ? String(held[name]) : "");
    return {
      officer: word("officer"), sex: word("sex"), rank: word("rank"), base: word("base"),
      pre_test: word("pre_test"), post_test: word("post_test"), certified: held.certified === true,
    };
  });
}

/** Always one empty line to write on. */
export const withRoom = (lines: Attendee[]): Attendee[] =>
  lines.length && isEmpty(lines.at(-1) ?? NOBODY) ? lines : [...lines, { ...NOBODY }];

/** What is sent of the grid: lines with something in them; what is no number stays as typed, for the core to say so. */
export function sent(lines: Attendee[]): JsonValue[] {
  const mark = (typed: string) => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : typed.trim() || null);
  return lines.filter((one) => !isEmpty(one)).map((one) => ({
    officer: one.officer.trim() || null, sex: one.sex || null, rank: one.rank.trim() || null, base: one.base || null,
    pre_test: mark(one.pre_test), post_test: mark(one.post_test), certified: one.certified || null,
  }));
}

/** What headquarters' list knows of somebody fills what is still empty. */
export function filled(one: Attendee, known: MemberView[], base: string): Attendee {
  const found = known.find(({ name }) => plain(name) === plain(one.officer));
  if (!found) return one;
  return { ...one, sex: one.sex || (found.sex ?? ""), rank: one.rank || (found.rank ?? ""), base: one.base || base };
}

/** Lines with a fault, by their place, each with the name of the field. */
export function faults(lines: Attendee[]): Record<string, string> {
  const wrong: Record<string, string> = {};
  lines.forEach((one, at) => {
    if (isEmpty(one)) return;
    if (!one.officer.trim()) wrong[`${at}.officer`] = "missing";
    for (const name of ["pre_test", "post_test"] as const) {
      const typed = one[name].trim();
      if (typed && !(/^\d{1,3}$/.test(typed) && Number(typed) <= MARK_MAX)) wrong[`${at}.${name}`] = "out_of_range";
    }
  });
  return wrong;
}

/** The same name on two lines. */
export function twice(lines: Attendee[]): string[] {
  const names = lines.map((one) => plain(one.officer)).filter(Boolean);
  const again = names.filter((name, at) => names.indexOf(name) !== at);
  return [...new Set(again)].map((name) => lines.find((one) => plain(one.officer) === name)?.officer ?? name);
}
