/** The two files part by part, from the tables themselves. */
import { beforeAll, describe, expect, it } from "vitest";
import type { SectionView } from "$ipc";
import forms from "$ipc/fixtures/forms.json";
import { has, setLanguage } from "$kit/words.svelte";
import { sectionName } from "../common/record/words";
import { SUGGESTED, suggestedHint, suggestedName } from "../common/record/suggested";
import { isChild, layout } from "./layout";

const FORMS = forms as unknown as Record<string, SectionView[]>;
const NOW = "2026-11-17T14:32:00-05:00";
beforeAll(() => setLanguage("fr"));

describe.each(["screening", "child_file"])("the file of %s", (kind) => {
  const sections = FORMS[kind] ?? [];
  const all = sections.flatMap((one) => one.fields).map((field) => field.name);
  const parts = layout(kind, sections, {}, NOW);

  it("asks every field once, what is required at once", () => {
    const names = parts.flatMap(({ first, rest }) => [...first, ...rest].map((field) => field.name));
    expect(names.sort()).toEqual(all.sort());
    const folded = parts.flatMap(({ rest }) => rest).filter((field) => field.need === "save");
    expect(folded.map((field) => field.name)).toEqual(["occurred_at"]);
  });

  it("has a word for each part", () => {
    expect(parts.map(({ section }) => section.code).filter((code) => sectionName(kind, code) === code)).toEqual([]);
    expect(has(`form-${kind}`)).toBe(true);
  });

  it("leaves out what stands elsewhere on the page", () => {
    const names = layout(kind, sections, {}, NOW, ["red_flags"]).flatMap(({ section }) => section.fields);
    expect(names.some((field) => field.name === "red_flags")).toBe(false);
  });
});

describe("means", () => {
  const asked = (values: Record<string, never>) =>
    layout("screening", FORMS.screening ?? [], values, NOW)
      .flatMap(({ first }) => first)
      .some((field) => field.name === "means");
  const said = (values: object) => asked(values as Record<string, never>);

  it("are not asked of a child, and stay where they are written", () => {
    expect(said({ birth_date: "1987" })).toBe(true);
    expect(said({})).toBe(true);
    expect(said({ age_declared: 15, age_as_of: "2026-11-17" })).toBe(false);
    expect(said({ age_declared: 15, means: ["DebtBondage"] })).toBe(true);
  });
});

describe("a child", () => {
  it.each([
    [{ birth_date: "2010-01-05" }, true],
    [{ birth_date: "2008-11-18" }, true],
    [{ birth_date: "2008-11-17" }, false],
    [{ birth_date: "2008" }, true],
    [{ birth_date: "2007" }, false],
    [{ age_declared: 17, age_as_of: "2026-11-17" }, true],
    [{ age_declared: 17, age_as_of: "2024-10-01" }, false],
    [{ age_declared: 18 }, false],
    [{ birth_date: "jadis" }, false],
    [{}, false],
  ])("%j is %s", (values, child) => expect(isChild(values, NOW)).toBe(child));
});

it("has a word for every sign and worry, and guidance for every sign", () => {
  for (const [field, codes] of Object.entries(SUGGESTED)) {
    expect(codes.filter((code) => !suggestedName(field, code)), field).toEqual([]);
  }
  expect(SUGGESTED.red_flags?.filter((code) => !suggestedHint("red_flags", code))).toEqual([]);
  expect(suggestedName("red_flags", "Répète le nom d’un hôtel")).toBeUndefined();
});
