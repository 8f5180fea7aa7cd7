/** A change that is being typed, kept as a draft: which record, which section, what differs so far. */
import type { JsonValue } from "$ipc/bindings/serde_json/JsonValue";
import type { Values } from "./edit.svelte";

export interface Kept {
  record: string;
  section: string;
  changes: Values;
  why: string;
}

type Body = Record<string, JsonValue>;

const object = (value: JsonValue | undefined): Body =>
  typeof value === "object" && value && !Array.isArray(value) ? (value as Body) : {};
const word = (value: JsonValue | undefined): string => (typeof value === "string" ? value : "");

/** What a draft holds; what it lacks stays empty. */
export function keptOf(body: JsonValue): Kept {
  const { record, section, changes, why } = object(body);
  return { record: word(record), section: word(section), changes: object(changes), why: word(why) };
}

export const bodyOf = (kept: Kept): JsonValue => ({ ...kept, changes: kept.changes as Body });
