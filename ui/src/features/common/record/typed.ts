/** What is typed in a field of a record, read; what cannot be read stays as it was typed, for the core to say so. */
import type { JsonValue } from "$ipc/bindings/serde_json/JsonValue";
import { two } from "$kit/dates";
import { readDay, showDay } from "$kit/typed-date";

const MICRO = 1_000_000;

/** `1987`, `03/1987`, `12 3 1987` → `1987`, `1987-03`, `1987-03-12`. */
export function readPartial(text: string, now: string | number): string {
  const typed = text.trim();
  if (/^\d{4}(-\d{2}){0,2}$/.test(typed)) return typed;
  const month = /^(\d{1,2})[\s/.-](\d{4})$/.exec(typed);
  if (month) return `${month[2]}-${two(Number(month[1]))}`;
  return readDay(typed, now) ?? typed;
}

export function showPartial(value: JsonValue | undefined): string {
  const text = typeof value === "string" ? value : "";
  if (/^\d{4}-\d{2}$/.test(text)) return text.split("-").reverse().join("/");
  return showDay(text) || text;
}

/** Spaces group thousands. */
export function readInt(text: string): JsonValue {
  const typed = text.replace(/[\s\u00a0\u202f]/g, "");
  return /^-?\d{1,15}$/.test(typed) ? Number(typed) : text;
}

/** Decimal degrees, comma or point, to millionths. */
export function readDegrees(text: string): JsonValue {
  const typed = text.trim().replace(",", ".");
  return /^-?\d{1,3}(\.\d+)?$/.test(typed) ? Math.round(Number(typed) * MICRO) : text;
}

export function showDegrees(value: JsonValue | undefined): string {
  return typeof value === "number" ? String(value / MICRO) : String(value ?? "");
}
