/** What is being typed for a new line, and the request that it makes. */
import type { JsonValue } from "$ipc/bindings/serde_json/JsonValue";
import type { LogAddRequest } from "$ipc";
import { momentOf } from "$kit/dates";

export interface Note {
  category: string;
  text: string;
  follow_up: string;
  /** `direct`, `radio`, `phone`, `paper`. */
  source: string;
  /** Who reported it, for what was not seen on the spot. */
  reported_by: string;
  /** Where the paper has it, after an outage. */
  paper_reference: string;
  /** It happened earlier than now. */
  late: boolean;
  /** `2026-11-17`, for a late line. */
  day: string;
  /** `09:40`, for a late line. */
  hour: string;
  /** Record id of the line corrected, or empty. */
  corrects: string;
  /** Its short number, for the eye. */
  corrects_number: string;
}

export const EMPTY: Note = {
  category: "", text: "", follow_up: "", source: "direct", reported_by: "", paper_reference: "",
  late: false, day: "", hour: "", corrects: "", corrects_number: "",
};

const LABEL_CHARS_MAX = 40;

/** What a draft kept; what it does not hold stays empty. */
export function noteOf(body: JsonValue): Note {
  const kept = typeof body === "object" && body && !Array.isArray(body) ? body : {};
  const note: Record<string, string | boolean> = { ...EMPTY };
  for (const [name, empty] of Object.entries(EMPTY)) {
    const value = kept[name];
    if (typeof value === typeof empty) note[name] = value as string | boolean;
  }
  return note as unknown as Note;
}

/** Something was typed that is worth keeping. */
export const worthKeeping = (note: Note): boolean => Boolean(note.text.trim() || note.follow_up.trim());

/** The first words, to call a draft by. */
export function labelOf(note: Note): string {
  const words = note.text.trim().replace(/\s+/g, " ");
  return words.length > LABEL_CHARS_MAX ? `${words.slice(0, LABEL_CHARS_MAX - 1).trimEnd()}…` : words;
}

/** Fields to correct before the core is asked: the field's name to an error code. */
export function faults(note: Note, now: number): Record<string, string> {
  const found: Record<string, string> = {};
  if (!note.category) found.category = "missing";
  if (!note.text.trim()) found.text = "missing";
  if (!note.late) return found;
  const at = momentOf(note.day, note.hour);
  if (!at) found.occurred_at = "missing";
  else if (Date.parse(at) > now) found.occurred_at = "log-future";
  return found;
}

export function requestOf(note: Note, draft: string): LogAddRequest {
  return {
    category: note.category,
    text: note.text.trim(),
    follow_up: note.follow_up.trim() || null,
    source: note.source,
    reported_by: (note.source !== "direct" && note.reported_by.trim()) || null,
    paper_reference: (note.source === "paper" && note.paper_reference.trim()) || null,
    corrects: note.corrects || null,
    occurred_at: (note.late && momentOf(note.day, note.hour)) || null,
    draft,
  };
}
