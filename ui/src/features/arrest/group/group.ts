/** A group intercepted together: the facts once, then one line a person. The draft keeps it as it is. */
import type { GroupSaveRequest, MigrantsRequest } from "$ipc";
import { momentOf, wall } from "$kit/dates";
import { readBorn, type Born } from "../../common/born";
import { identityOf, lackingIdentity, type IdentityForm } from "../../common/identity";
import { PROTECTED } from "../../common/options";
import { readCount } from "../../common/read";
import { blank, type ArrestForm } from "../form";
import { incidentOf } from "../request";

export interface GroupLine {
  family_name: string;
  given_names: string;
  /** F, M, X, unknown; empty while nobody said. */
  sex: string;
  born: string;
  nationality: string;
  role: string;
}

export interface GroupForm {
  facts: ArrestForm;
  lines: GroupLine[];
}

/** Written where the name is not known: what stands beside it are the marks. */
export const NAMELESS = "?";
const MIGRANT = "smuggled_migrant";
/** Whether a line opens a protection file. */
export const isProtected = (line: GroupLine): boolean => PROTECTED.includes(line.role);

export const blankLine = (above?: GroupLine): GroupLine => ({
  family_name: "", given_names: "", sex: "", born: "",
  nationality: above?.nationality ?? "HTI",
  role: above && !isProtected(above) ? above.role : MIGRANT,
});

export const blankGroup = (now: string): GroupForm => ({ facts: { ...blank(now), persons: [] }, lines: [blankLine()] });

/** Nothing was said of this person yet. */
export const untouched = (line: GroupLine): boolean =>
  [line.family_name, line.given_names, line.sex, line.born].every((text) => !text.trim());

/** The day on which ages are reckoned: that of the facts. */
export const dayOf = (facts: ArrestForm, now: string): string => momentOf(facts.day, facts.hour) ?? now;

/** Under eighteen, or too young to be sure: doubt counts in favour of the person. */
export function isMinor(born: Born | undefined, on: string): boolean {
  if (!born) return false;
  if (born.years < 18 || !born.birth_date) return born.years < 18;
  const [year = 0, month = 12, day = 31] = born.birth_date.split("-").map(Number);
  const today = wall(on);
  // The latest day of that year or month: the 31st stands for the end of any month.
  const passed = today.month > month || (today.month === month && today.day >= day);
  return today.year - year - (passed ? 0 : 1) < 18;
}

/** A minor takes the part of a minor, and gives it back when the age was a mistake. */
export function settleRole(line: GroupLine, on: string): void {
  const minor = isMinor(readBorn(line.born, on), on);
  if (minor && !isProtected(line)) line.role = "unaccompanied_minor";
  else if (!minor && line.role.endsWith("_minor")) line.role = MIGRANT;
}

/** How many, by what the lines say; and how many lines say too little to be counted. */
export interface Heads {
  women: number;
  men: number;
  girls: number;
  boys: number;
  uncounted: number;
}

/** Everyone on the way, each once, and the children with a parent, who take no line. */
export function headsOf(form: GroupForm, on: string): Heads {
  const heads: Heads = {
    women: 0, men: 0, girls: readCount(form.facts.girls) ?? 0, boys: readCount(form.facts.boys) ?? 0, uncounted: 0,
  };
  for (const line of form.lines) {
    if (untouched(line) || !(isProtected(line) || line.role === MIGRANT)) continue;
    const born = readBorn(line.born, on);
    if (!born || !/^[FM]$/.test(line.sex)) heads.uncounted += 1;
    else if (isMinor(born, on)) heads[line.sex === "F" ? "girls" : "boys"] += 1;
    else heads[line.sex === "F" ? "women" : "men"] += 1;
  }
  return heads;
}

/** Places of the lines that say something, in order: a refusal names them by this order. */
export const written = (form: GroupForm): number[] =>
  form.lines.flatMap((line, at) => (untouched(line) ? [] : [at]));

/** Who a line is about: beside a name that is not known stand the marks. */
function identityIn(line: GroupLine): IdentityForm {
  const { family_name, given_names, sex, born, nationality } = line;
  const name_unknown = family_name.trim() === NAMELESS;
  return { family_name, given_names, name_unknown, marks: name_unknown ? given_names : "", sex, born, nationality };
}

export function requestOf(form: GroupForm, now: string, draft: string | null): GroupSaveRequest {
  const on = dayOf(form.facts, now);
  const { uncounted: _, ...heads } = headsOf(form, on);
  return {
    incident: { ...incidentOf(form.facts), migrants: heads satisfies MigrantsRequest },
    persons: written(form).map((at) => {
      const line = form.lines[at] as GroupLine;
      return { person: identityOf(identityIn(line), on), role: line.role };
    }),
    draft,
  };
}

/** What is missing before the core is asked: the field's path on the page to a code. */
export function lacking(form: GroupForm, now: string): Record<string, string> {
  const on = dayOf(form.facts, now);
  const found: Record<string, string> = {};
  if (!form.facts.nature) found["incident.nature"] = "missing";
  if (!momentOf(form.facts.day, form.facts.hour)) found["incident.occurred_at"] = "missing";
  const lines = written(form);
  if (!lines.length) found["persons[0].person.family_name"] = "missing";
  for (const at of lines) {
    const who = identityIn(form.lines[at] as GroupLine);
    Object.assign(found, lackingIdentity(who, on, `persons[${at}].person`, true));
  }
  return found;
}

/** The paths of a refusal, by the lines of the page. */
export const placed = (field: string, lines: number[]): string =>
  field.replace(/^persons\[(\d+)\]/, (_, index: string) => `persons[${lines[Number(index)] ?? index}]`);

/** A line to know the draft again by: the place, else the first name; nothing where nothing was typed. */
export function labelOf(form: GroupForm): string {
  const name = form.lines.find((line) => line.family_name.trim())?.family_name.trim();
  return form.facts.place.trim() || name || "";
}

