/** A minimal interception from Today, by keys alone: at most twelve that are not text. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ArrestSaveRequest, IncidentAddPersonRequest } from "$ipc";
import { active, closeDesk, openDesk, press as strike, text, until, write } from "./desk.test.kit";

let sent: ArrestSaveRequest[];
let joined: IncidentAddPersonRequest[];
let kept: number;
let keys: number;

beforeEach(async () => {
  sent = [];
  joined = [];
  kept = 0;
  keys = 0;
  await openDesk((host) => (name, request) => {
    if (name === "arrest_save") sent.push(request as ArrestSaveRequest);
    if (name === "incident_add_person") joined.push(request as IncidentAddPersonRequest);
    if (name === "draft_save") kept += 1;
    return host(name, request);
  });
});
afterEach(closeDesk);

function press(code: string, more: KeyboardEventInit = {}) {
  keys += 1;
  strike(code, more);
}
const type = (words: string) => write(active(), words);
const inField = (label: string) => until(() => active().labels?.[0]?.textContent.includes(label));

async function toForm() {
  await until(() => text().includes("À faire"));
  press("KeyN", { ctrlKey: true });
  await until(() => document.querySelector("dialog")?.textContent.includes("Interception"));
  press("Digit1");
  await inField("Nature des faits");
}

async function toPerson() {
  await toForm();
  type("contreb");
  press("Enter");
  press("PageDown", { altKey: true });
  await inField("Nom de famille");
  type("Tamarin");
  press("Enter");
  await inField("Prénoms");
  type("Dieusel");
  press("Enter");
  await until(() => active().type === "radio");
  keys += 1;
  (document.querySelector("input[type=radio][value=M]") as HTMLInputElement).click();
  press("Enter");
  await inField("Âge");
  type("1987");
}

it("saves a minimal interception in twelve keys", async () => {
  await toPerson();
  press("Enter", { ctrlKey: true });
  await until(() => text().includes("OUA-K7Q2-2026-000123"));
  expect(keys).toBeLessThanOrEqual(12);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.incident.nature).toBe("contraband");
  expect(sent[0]?.persons[0]?.person).toMatchObject({ family_name: "Tamarin", sex: "M", birth_date: "1987" });
  expect(sent[0]?.persons[0]?.custody).toBeNull();
});

it("saves at the key that says arrested: a custody is never a draft", async () => {
  await toPerson();
  press("KeyA", { altKey: true });
  await until(() => text().includes("48 h jusqu’au"));
  await until(() => sent.length === 1);
  expect(keys).toBeLessThanOrEqual(12);
  expect(sent[0]?.persons[0]?.custody?.arrested_at).toBe("2026-11-17T14:32:00-05:00");
});

it("goes on to the next of a group, each in the register once arrested", async () => {
  await toPerson();
  press("KeyA", { altKey: true });
  await until(() => text().includes("OUA-K7Q2-2026-000123"));
  const add = [...document.querySelectorAll("button")].find((one) => one.textContent === "Ajouter une personne");
  add?.click();
  await inField("Nom de famille");
  type("Sablier");
  (document.querySelector("input[type=radio][value=M]") as HTMLInputElement).click();
  press("KeyA", { altKey: true });
  await until(() => joined.length === 1);
  expect(sent).toHaveLength(1);
  expect(joined[0]).toMatchObject({ incident: "i2", person: { person: { family_name: "Sablier" } } });
  await until(() => text().includes("OUA-K7Q2-2026-000131"));
});

it("takes the line chosen with the arrows when Enter goes on", async () => {
  await toForm();
  press("ArrowDown");
  press("ArrowDown");
  press("Enter");
  await until(() => active().getAttribute("aria-label") === "Jour des faits");
  press("Enter", { ctrlKey: true });
  await until(() => sent.length === 1);
  expect(sent[0]?.incident.nature).toBe("migrant_smuggling");
});

it("opens the next folded section by one key, and goes into it", async () => {
  await toForm();
  press("KeyS", { altKey: true });
  await inField("Commune");
  press("KeyS", { altKey: true });
  await inField("Sens de passage");
});

it("says what is missing, keeps the draft, and saves nothing", async () => {
  await toForm();
  press("PageDown", { altKey: true });
  await inField("Nom de famille");
  type("Tamarin");
  press("Enter", { ctrlKey: true });
  await until(() => active().getAttribute("role") === "alert");
  expect(text()).toContain("Nature des faits, Sexe");
  await until(() => kept > 0);
  await until(() => text().includes("Brouillon enregistré 14:32:07"));
  expect(sent).toEqual([]);
});
