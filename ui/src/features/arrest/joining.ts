/** The form that adds people to an incident that is saved: its facts are read, not written. */
import type { RecordView } from "$ipc";
import { clock, isoDay } from "$kit/dates";
import { blank, blankPerson } from "./form";
import type { Kept } from "./saved";

type Value = RecordView["fields"][string];

const words = (value: Value | undefined): string => (typeof value === "string" ? value : "");

function part(value: Value | undefined, name: string): string {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? words(value[name]) : "";
}

/** The body of a draft in which only people are still to come. An arrest made now begins now. */
export function joining({ id, number, kind, occurred_at, fields }: RecordView, now: string): Kept {
  const officers = Array.isArray(fields.officers) ? fields.officers.map(words) : [];
  return {
    step: "persons",
    form: {
      ...blank(occurred_at),
      nature: words(fields.nature),
      place: part(fields.place, "text"),
      crossing_point: part(fields.place, "crossing_point"),
      officers: officers.join(", "),
      persons: [blankPerson(isoDay(now), clock(now))],
    },
    saved: { incident: { id, kind, number }, sent: null, persons: [], log: [] },
  };
}

/** An empty form of what was written on paper: where the paper has it, and who wrote it, as the copying began. */
export function copied(from: Record<string, string>, now: string): Kept {
  const { source = "", reported_by = "", paper_reference = "" } = from;
  return { step: "facts", form: { ...blank(now), source, reported_by, paper_reference } };
}
