/** A field and its value in words, whatever the kind of record. */
import type { FieldView, TypeView } from "$ipc";
import { clock, dayFigures } from "$kit/dates";
import { showDay } from "$kit/typed-date";
import { has, number, t } from "$kit/words.svelte";
import { suggestedName } from "./suggested";
import { showDegrees } from "./typed";

/** Record id → how people call it. */
export type Named = Record<string, string>;

const MOMENT = /^\d{4}-\d{2}-\d{2}T/;
const DAY = /^\d{4}-\d{2}(-\d{2})?$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}$/;

/** The field's name: the kind's own, else the common one. */
export function fieldName(kind: string, field: string): string {
  const path = field.replaceAll(".", "-");
  for (const key of [`field-${kind.replaceAll(".", "-")}-${path}`, `field-${path}`]) if (has(key)) return t(key);
  return field;
}

/** A section of a sheet: one that every kind has, or a group of fields. */
export function sectionName(kind: string, code: string): string {
  const key = `record-section-${code}`;
  return has(key) ? t(key) : fieldName(kind, code);
}

/** A code of a list, by the field that holds it. */
export function codeName(field: string, code: string): string {
  const last = field === "offences" ? "nature" : (field.split(".").at(-1) ?? field);
  for (const key of [`code-${last}-${code}`, `country-${code}`, `code-nature-${code}`]) {
    if (has(key)) return t(key);
  }
  return code;
}

/** A field of a sheet in words, by its type. */
export function said(field: FieldView, value: unknown, named: Named): string | undefined {
  return typed(field.of, field.name, value, named);
}

function typed(of: TypeView, name: string, value: unknown, named: Named): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (of.type === "coordinate") return showDegrees(value as number);
  if (of.type === "text" && typeof value === "string") return suggestedName(name, value) ?? value;
  if (of.type === "list" && Array.isArray(value)) {
    const items = value.map((item) => typed(of.of, name, item, named)).filter(Boolean);
    return items.join(of.of.type === "object" ? " · " : ", ") || undefined;
  }
  if (of.type !== "object" || typeof value !== "object") return inWords(name, value, named);
  const parts = of.fields.map((part) => {
    const words = said(part, (value as Record<string, unknown>)[part.name], named);
    if (!words || (name === "place" && part.of.type !== "coordinate" && part.of.type !== "int")) return words;
    return t("record-part", { name: fieldName(name, part.name), value: words });
  });
  return parts.filter(Boolean).join(", ") || undefined;
}

/** `undefined` for what has no words: a record not known here. */
export function inWords(field: string, value: unknown, named: Named = {}): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "boolean") return t(value ? "record-yes" : "record-no");
  if (typeof value === "number") return number(value);
  if (typeof value === "string") return text(field, value, named);
  if (Array.isArray(value)) {
    return value.map((one) => inWords(field, one, named)).filter(Boolean).join(", ") || undefined;
  }
  return parts(field, value as Record<string, unknown>, named);
}

function text(field: string, value: string, named: Named): string | undefined {
  if (named[value]) return named[value];
  const usual = suggestedName(field, value);
  if (usual) return usual;
  if (ID.test(value)) return undefined;
  if (MOMENT.test(value)) return t("day-at", { day: dayFigures(value), clock: clock(value) });
  if (DAY.test(value)) return value.length === 10 ? showDay(value) : value.split("-").reverse().join("/");
  return codeName(field, value);
}

function parts(field: string, value: Record<string, unknown>, named: Named): string | undefined {
  const words = Object.entries(value).map(([name, one]) => {
    const said = inWords(name, one, named);
    if (!said) return undefined;
    if (field === "place" && typeof one === "string") return said;
    return t("record-part", { name: fieldName(field, name), value: said });
  });
  return words.filter(Boolean).join(", ") || undefined;
}
