import { beforeAll, describe, expect, it } from "vitest";
import { setLanguage } from "$kit/words.svelte";
import { fieldName, inWords } from "./words";

beforeAll(() => setLanguage("fr"));

describe("a value in words", () => {
  it.each([
    ["nature", "contraband", "Contrebande"],
    ["offences", ["contraband"], "Contrebande"],
    ["nationality", "HTI", "Haïti"],
    ["arrested_at", "2026-11-17T19:10:00Z", "17/11/2026, 14:10"],
    ["birth_date", "1989-04-12", "12/04/1989"],
    ["birth_date", "1989-04", "04/1989"],
    ["force_used", false, "Non"],
    ["place", { crossing_point: "ouanaminthe", text: "gué nord" }, "Ouanaminthe, gué nord"],
    ["cell", null, undefined],
    ["person", "0192f7a0-1111-7000-8000-000000000001", undefined],
  ])("%s", (field, value, words) => expect(inWords(field, value)).toBe(words));

  it("calls a record by its name", () => {
    const id = "0192f7a0-1111-7000-8000-000000000001";
    expect(inWords("person", id, { [id]: "TAMARIN Dieusel" })).toBe("TAMARIN Dieusel");
  });

  it("takes the kind's own name of a field first", () => {
    expect(fieldName("log_entry", "text")).toBe("Ce qui s’est passé");
    expect(fieldName("custody", "rights.lawyer")).toBe("Avocat");
  });
});
