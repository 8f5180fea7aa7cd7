/** A record of an open kind, from *Nouveau* by keys alone: kept as it is typed, saved with what it begins with. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { DraftSaveRequest, RecordCreateRequest } from "$ipc";
import { closeDesk, openDesk, press, text, until, write } from "./desk.test.kit";

let sent: RecordCreateRequest[];
let kept: DraftSaveRequest[];

beforeEach(async () => {
  sent = [];
  kept = [];
  await openDesk((host) => (name, request) => {
    if (name === "record_create") sent.push(request as RecordCreateRequest);
    if (name === "draft_save") kept.push(request as DraftSaveRequest);
    return host(name, request);
  });
  await until(() => text().includes("Aujourd’hui"));
});
afterEach(closeDesk);

const type = (id: string, words: string) => write(document.getElementById(id) as HTMLInputElement, words);
async function open(digit: string) {
  press("KeyN", { ctrlKey: true });
  await until(() => document.querySelector("dialog[open] li"));
  press(`Digit${digit}`);
  await until(() => document.querySelector("form input"));
}

it("says what is missing by the name of its field, and keeps the form", async () => {
  await open("4");
  press("Enter", { ctrlKey: true });
  await until(() => document.querySelector("[role=alert]"));
  expect(text()).toMatch(/Nature de la saisie\s: Champ obligatoire/);
  expect(sent).toHaveLength(1);
});

it("keeps what is typed when its field is left, and lets the draft go with the saving", async () => {
  await open("6");
  type("order_number", "OP-12");
  press("Enter");
  await until(() => text().includes("Brouillon enregistré"));
  expect(kept[0]).toMatchObject({ kind: "patrol", label: "OP-12", body: { changes: { order_number: "OP-12" } } });
  type("type", "pied");
  press("Enter");
  press("Enter", { ctrlKey: true });
  await until(() => sent.length);
  expect(sent[0]).toMatchObject({
    kind: "patrol",
    set: { order_number: "OP-12", type: "foot", departed_at: expect.stringContaining("14:32") },
  });
  expect(sent[0]?.draft).toBe(kept[0]?.id);
  await until(() => !document.getElementById("order_number"));
});

it("takes the person chosen among the names, and goes on to the next field", async () => {
  await open("6");
  type("leader", "mapou");
  await until(() => document.querySelector("#leader[aria-expanded=true]"));
  press("Enter");
  await until(() => (document.getElementById("leader") as HTMLInputElement).value === "Wilner Mapou");
  expect(document.activeElement?.id).not.toBe("leader");
});

it("takes the last change back", async () => {
  await open("6");
  type("order_number", "OP-12");
  press("KeyZ", { ctrlKey: true });
  await until(() => (document.getElementById("order_number") as HTMLInputElement).value === "");
});
