/** A case amended, voided and restored by the keyboard alone. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { RecordAmendRequest } from "$ipc";
import { closeDesk, one, openDesk, press, text, until, write } from "./desk.test.kit";

let sent: RecordAmendRequest[];

beforeEach(async () => {
  sent = [];
  await openDesk((host) => (name, request) => {
    if (name === "record_amend") sent.push(request as RecordAmendRequest);
    return host(name, request);
  });
  await until(() => text().includes("Aujourd’hui"));
  press("Digit3", { altKey: true });
  await until(() => one(".hits button"));
  one<HTMLButtonElement>(".hits button")?.click();
  await until(() => one(".sheet .link"));
});
afterEach(closeDesk);

async function edit(): Promise<HTMLTextAreaElement> {
  one<HTMLButtonElement>(".sheet .link")?.click();
  await until(() => one(".sheet textarea"));
  return one<HTMLTextAreaElement>(".sheet textarea") as HTMLTextAreaElement;
}

it("saves what differs, and nothing else", async () => {
  write(await edit(), "Huit personnes.");
  press("Enter", { ctrlKey: true });
  await until(() => sent.length && !one(".sheet textarea"));
  expect(sent).toEqual([{ id: "i1", set: { description: "Huit personnes." }, why: null, draft: null }]);
  expect(text()).toContain("Huit personnes.");
});

it("takes the last change back, and closes without a question when nothing is left", async () => {
  const area = await edit();
  const before = area.value;
  write(area, "Faux.");
  press("KeyZ", { ctrlKey: true });
  await until(() => area.value === before);
  press("Escape");
  await until(() => !one(".sheet textarea"));
  expect(sent).toEqual([]);
});

it("keeps what was typed when the field is left, and lets the draft go with the saving", async () => {
  write(await edit(), "Huit personnes à pied.");
  one<HTMLInputElement>(".sheet input")?.focus();
  await until(() => text().includes("Brouillon enregistré"));
  press("Enter", { ctrlKey: true });
  await until(() => sent.length);
  expect(sent[0]?.draft).toBeTruthy();
});

it("asks before what was typed is thrown away; Escape closes the top layer only", async () => {
  write(await edit(), "Faux.");
  press("Escape");
  await until(() => one("dialog[open]"));
  press("Escape");
  await until(() => !one("dialog[open]"));
  expect(one<HTMLTextAreaElement>(".sheet textarea")?.value).toBe("Faux.");
});

it("voids with a reason and takes that back within ten seconds", async () => {
  [...document.querySelectorAll<HTMLButtonElement>(".end button")].at(-1)?.click();
  await until(() => one("dialog[open] textarea"));
  press("Enter", { ctrlKey: true });
  await until(() => text().includes("Un motif est nécessaire"));
  write(one<HTMLTextAreaElement>("dialog[open] textarea") as HTMLTextAreaElement, "Écrit deux fois");
  press("Enter", { ctrlKey: true });
  await until(() => text().includes("Fiche annulée"));
  [...document.querySelectorAll<HTMLButtonElement>(".undo button")].at(-1)?.click();
  await until(() => !text().includes("Fiche annulée"));
});
