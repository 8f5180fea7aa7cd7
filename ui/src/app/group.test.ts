/** A group of eight from Today, by keys alone: at most four a person that are not text. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { DraftSaveRequest, GroupSaveRequest } from "$ipc";
import { IpcError } from "$ipc";
import { active, closeDesk, one, openDesk, press as strike, text, until, write } from "./desk.test.kit";

/** Keys that are not text, for one person. */
const KEYS_MAX = 4;

let sent: GroupSaveRequest[];
let kept: DraftSaveRequest[];
let refusing: IpcError | undefined;
let keys: number;

beforeEach(async () => {
  sent = [];
  kept = [];
  refusing = undefined;
  keys = 0;
  await openDesk((host) => (name, request) => {
    if (name === "draft_save") kept.push(request as DraftSaveRequest);
    if (name === "group_save") {
      sent.push(request as GroupSaveRequest);
      if (refusing) return Promise.reject(refusing);
    }
    return host(name, request);
  });
});
afterEach(closeDesk);

function press(code: string, more: KeyboardEventInit = {}) {
  keys += 1;
  strike(code, more);
}
const type = (words: string) => write(active(), words);
const inCell = (cell: string, line: number) =>
  until(() => active().dataset.cell === cell && active().closest("tr")?.dataset.line === String(line));

async function toGrid() {
  await until(() => text().includes("À faire"));
  press("KeyN", { ctrlKey: true });
  await until(() => one("dialog")?.textContent?.includes("Groupe intercepté"));
  press("KeyG");
  await until(() => active().labels?.[0]?.textContent?.includes("Nature des faits"));
  type("trafic illicite");
  press("Enter");
  one<HTMLInputElement>("[data-cell=family_name]")?.focus();
  await inCell("family_name", 0);
}

type Person = [family: string, given: string, sex: string, born: string];
const EIGHT: Person[] = [
  ["TAMARIN", "Dieusel", "h", "31"], ["SABLIER", "Evens", "h", "24"], ["MAPOU", "Wilner", "h", "1987"],
  ["ACAJOU", "Mirlande", "f", "28"], ["GRENADIA", "Rose", "f", "19"], ["COROSSOL", "Ange", "f", "52"],
  ["CACHIMAN", "Islande", "f", "11"], ["ZABRICOT", "Loubens", "h", "9"],
];

async function fill(people: Person[]) {
  for (const [at, [family, given, sex, born]] of people.entries()) {
    await inCell("family_name", at);
    type(family);
    press("Enter");
    await inCell("given_names", at);
    type(given);
    press("Enter");
    await inCell("sex", at);
    type(sex);
    press("Enter");
    await inCell("born", at);
    type(born);
    press("Enter");
  }
}

it("takes eight people in four keys each, counts them by itself and opens a file for each child", async () => {
  await toGrid();
  keys = 0;
  await fill(EIGHT);
  await inCell("family_name", 8);
  press("Enter", { ctrlKey: true });
  await until(() => sent.length);
  // The save is one of them: the last Enter, into a line that stays empty, and Ctrl+Enter.
  expect(keys / EIGHT.length).toBeLessThanOrEqual(KEYS_MAX + 1 / EIGHT.length);
  expect(sent[0]?.incident).toMatchObject({
    nature: "migrant_smuggling", migrants: { women: 3, men: 3, girls: 1, boys: 1 },
  });
  expect(sent[0]?.persons).toHaveLength(8);
  expect(sent[0]?.persons.map(({ role }) => role)).toEqual([
    ...Array(6).fill("smuggled_migrant"), "unaccompanied_minor", "unaccompanied_minor",
  ]);
  expect(sent[0]?.persons[2]?.person).toMatchObject({ family_name: "MAPOU", sex: "M", birth_date: "1987", nationality: "HTI" });
  await until(() => one("[role=tab]"));
});

it("keeps the group as it is typed, and lets the draft go with the saving", async () => {
  await toGrid();
  await fill(EIGHT.slice(0, 2));
  await until(() => text().includes("Brouillon enregistré"));
  expect(kept.at(-1)).toMatchObject({ kind: "group", label: "TAMARIN" });
  press("Enter", { ctrlKey: true });
  await until(() => sent.length);
  expect(sent[0]?.draft).toBe(kept[0]?.id);
});

it("says of a presumed victim in one key, and takes it back", async () => {
  await toGrid();
  await fill(EIGHT.slice(3, 4));
  await inCell("family_name", 1);
  one<HTMLInputElement>("[data-cell=family_name]")?.focus();
  press("KeyV", { altKey: true });
  await until(() => text().includes("1 dossier de protection, scellé"));
  press("KeyV", { altKey: true });
  await until(() => !text().includes("dossier de protection, scellé"));
});

it("says what is wrong of each line, before asking and as the register refuses it", async () => {
  await toGrid();
  await fill([["TAMARIN", "Dieusel", "h", ""], ["SABLIER", "Evens", "", "24"]]);
  press("Enter", { ctrlKey: true });
  await until(() => one("[role=alert]"));
  expect(text()).toMatch(/Ligne 1\s: Âge ou date de naissance\s: Écrire l’âge/);
  expect(text()).toMatch(/Ligne 2\s: Sexe\s: Champ obligatoire/);
  expect(sent).toHaveLength(0);
  write(document.getElementById("persons[0].person.birth_date") as HTMLInputElement, "31");
  write(document.getElementById("persons[1].person.sex") as HTMLInputElement, "h");
  refusing = new IpcError("invalid", {}, [{ field: "persons[1].role", code: "protection_file", params: {} }]);
  press("Enter", { ctrlKey: true });
  await until(() => sent.length);
  await until(() => text().includes("Ligne 2"));
  expect(document.getElementById("persons[1].role-error")?.textContent).toContain("dossier de protection");
});
