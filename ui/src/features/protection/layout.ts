/** The two files part by part: what is asked at once, what is folded, and what is not asked. */
import type { FieldView, SectionView } from "$ipc";
import { daysBetween } from "$kit/dates";
import { readBorn } from "../common/born";
import type { Part } from "../common/record/asked";
import type { Values } from "../common/record/edit.svelte";

type Sketch = [code: string, first: string[], rest: string[]];

const IDENTITY: Sketch = [
  "identity",
  ["family_name", "given_names", "sex", "birth_date", "age_declared", "age_as_of", "nationality"],
  [
    "name_unknown", "marks", "aliases", "birth_estimated", "languages", "documents", "commune_of_origin", "phone",
    "disability",
  ],
];
const CONSENTS: Sketch = ["consents", [], ["consents.interview", "consents.sharing", "consents.research"]];
/** Whatever no part names comes here, folded. */
const LAST = "circumstances";

const PARTS: Record<string, Sketch[]> = {
  screening: [
    IDENTITY,
    ["signs", ["red_flags"], []],
    ["trafficking", ["act", "means", "exploitation"], ["recruitment_method", "relationship_to_trafficker"]],
    ["answer", ["needs", "status"], ["decided_at", "decision_by"]],
    CONSENTS,
    [LAST, ["incident"], []],
  ],
  child_file: [
    IDENTITY,
    [
      "situation",
      ["protection_status", "risk_level", "concerns"],
      ["separation_cause", "separated_on", "separated_at_place", "travelled_with", "parental_authorisation"],
    ],
    ["relatives", ["family"], ["tracing"]],
    ["care", ["wishes"], ["care_arrangement", "caregiver"]],
    CONSENTS,
    [LAST, ["incident"], []],
  ],
};

/** The parts of a file with its fields. `aside` names those that stand elsewhere on the page. */
export function layout(
  kind: string, sections: SectionView[], values: Values, now: string, aside: string[] = [],
): Part[] {
  const all = sections.flatMap((section) => section.fields);
  const sketches = PARTS[kind];
  if (!sketches) return sections.map((section) => ({ section, first: section.fields, rest: [] }));
  const placed = sketches.flatMap(([, first, rest]) => [...first, ...rest]);
  const stray = all.filter(({ name }) => !placed.includes(name));
  const asked = (name: string) => !aside.includes(name) && (name !== "means" || meansAreAsked(values, now));
  const some = (names: string[]): FieldView[] =>
    names.filter(asked).flatMap((name) => all.filter((field) => field.name === name));
  const parts = sketches.map(([code, first, rest]): Part => {
    const [now_, later] = [some(first), [...some(rest), ...(code === LAST ? stray : [])]];
    return { section: { code, fields: [...now_, ...later] }, first: now_, rest: later };
  });
  return parts.filter(({ section }) => section.fields.length > 0);
}

/** Of a child no means need be shown. What was written before stays on the page. */
function meansAreAsked(values: Values, now: string): boolean {
  const written = Array.isArray(values.means) && values.means.length > 0;
  return written || !isChild(values, now);
}

const MAJORITY_YEARS = 18;
const YEAR_DAYS = 365.25;

/** Under eighteen, or perhaps: doubt counts in favour of the person. */
export function isChild(values: Values, now: string): boolean {
  const { birth_date: date, age_declared: age, age_as_of: day } = values;
  if (typeof date === "string" && date) {
    const born = readBorn(date, now);
    if (!born) return false;
    return born.years - (born.about ? 1 : 0) < MAJORITY_YEARS;
  }
  if (typeof age !== "number") return false;
  const since = typeof day === "string" && day ? Math.floor(daysBetween(`${day}T12:00:00-05:00`, now) / YEAR_DAYS) : 0;
  return age + since < MAJORITY_YEARS;
}
