/** A field and its value in words, whatever the kind of record. */
import { clock, dayFigures } from "$kit/dates";
import { showDay } from "$kit/typed-date";
import { has, number, t } from "$kit/words.svelte";

/** Record id → how people call it. */
export type Named = Record<string, string>;

const MOMENT = /^\d{4}-\d{2}-\d{2}T/;
const DAY = /^\d{4}-\d{2}(-\d{2})?$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}$/;

/** The field's name: the kind's own, else the common one. */
export function fieldName(kind: string, field: string): string {
  const path = field.replaceAll(".", "-");
  for (const key of [`field-${kind}-${path}`, `field-${path}`]) if (has(key)) return t(key);
  return field;
}

/** `undefined` for what has no words: a record not known here. */
export function inWords(field: string, value: unknown, named: Named = {}): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "boolean") return t(value ? "case-yes" : "case-no");
  if (typeof value === "number") return number(value);
  if (typeof value === "string") return text(field, value, named);
  if (Array.isArray(value)) {
    return value.map((one) => inWords(field, one, named)).filter(Boolean).join(", ") || undefined;
  }
  return parts(field, value as Record<string, unknown>, named);
}

function text(field: string, value: string, named: Named): string | undefined {
  if (named[value]) return named[value];
  if (ID.test(value)) return undefined;
  if (MOMENT.test(value)) return t("day-at", { day: dayFigures(value), clock: clock(value) });
  if (DAY.test(value)) return value.length === 10 ? showDay(value) : value.split("-").reverse().join("/");
  const last = field === "offences" ? "nature" : (field.split(".").at(-1) ?? field);
  for (const key of [`code-${last}-${value}`, `country-${value}`, `code-nature-${value}`]) {
    if (has(key)) return t(key);
  }
  return value;
}

function parts(field: string, value: Record<string, unknown>, named: Named): string | undefined {
  const said = Object.entries(value).map(([name, one]) => {
    const words = inWords(name, one, named);
    if (!words) return undefined;
    if (field === "place" && typeof one === "string") return words;
    return t("case-part", { name: fieldName(field, name), value: words });
  });
  return said.filter(Boolean).join(", ") || undefined;
}
