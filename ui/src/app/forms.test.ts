/** The forms of the open kinds, from the tables themselves: every field and code has its word, the required ones are
 *  asked at once, nothing is asked twice. */
import { beforeAll, describe, expect, it } from "vitest";
import type { FieldView, SectionView, TypeView } from "$ipc";
import forms from "$ipc/fixtures/forms.json";
import { has, setLanguage } from "$kit/words.svelte";
import { codeName, fieldName, sectionName } from "../features/common/record/words";
import { LATER, partsOf, startOf, touches } from "../features/common/record/asked";
import { PLACES } from "./places";

const FORMS = forms as unknown as Record<string, SectionView[]>;
const fieldsOf = (kind: string) => (FORMS[kind] ?? []).flatMap((one) => one.fields);
/** Written elsewhere than from a table. */
const OWN = ["arrest", "group", "log_entry", "amend", "presence", "missing_report"];
const kinds = Object.keys(PLACES)
  .filter((name) => name.startsWith("new-"))
  .map((name) => name.slice("new-".length))
  .filter((kind) => !OWN.includes(kind));
/** Codes that are words already. */
const NAMES = ["base"];
const SELF = ["X", "Servitude"];

beforeAll(() => setLanguage("fr"));

function* unsaid(around: string, field: FieldView): Generator<string> {
  if (fieldName(around, field.name) === field.name) yield `${around}.${field.name}`;
  yield* ofType(field.name, field.of);
}
function* ofType(name: string, of: TypeView): Generator<string> {
  if (of.type === "list") yield* ofType(name, of.of);
  if (of.type === "object") for (const part of of.fields) yield* unsaid(name, part);
  if (of.type !== "code" || NAMES.includes(name)) return;
  for (const code of of.codes) if (codeName(name, code) === code && !SELF.includes(code)) yield `${name}: ${code}`;
}

describe.each(kinds)("the form of %s", (kind) => {
  it("has a title, and a word for every field and code", () => {
    expect(has(`form-${kind}`)).toBe(true);
    expect(fieldsOf(kind).length).toBeGreaterThan(3);
    expect(fieldsOf(kind).flatMap((field) => [...unsaid(kind, field)])).toEqual([]);
    expect((FORMS[kind] ?? []).filter(({ code }) => sectionName(kind, code) === code)).toEqual([]);
  });

  it("asks each field once, the required ones first", () => {
    const parts = partsOf(kind, FORMS[kind] ?? []);
    const [first, rest] = [parts.flatMap((part) => part.first), parts.flatMap((part) => part.rest)];
    const names = [...first, ...rest].map((field) => field.name);
    const all = fieldsOf(kind).map((field) => field.name).filter((name) => !LATER[kind]?.includes(name));
    expect(names.sort()).toEqual(all.sort());
    expect(rest.filter((field) => field.need === "save" && field.name !== "occurred_at")).toEqual([]);
  });

  it("begins with fields that it has", () => {
    const names = fieldsOf(kind).map((field) => field.name);
    const begun = Object.keys(startOf(kind, "2026-11-17T14:32:00-05:00", "u1"));
    expect(begun.filter((name) => !names.includes(name))).toEqual([]);
  });
});

it("opens what is folded where something is wrong", () => {
  const [place] = fieldsOf("seizure").filter((field) => field.name === "place");
  expect(touches([place as FieldView], ["place.lat"])).toBe(true);
  expect(touches([place as FieldView], ["places", "description"])).toBe(false);
});
