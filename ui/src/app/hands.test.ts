/** People who come by other hands, by keys alone: thirty at a gate, a child who waits, somebody missing, silence. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { LogAddRequest, PresenceLeaveRequest, PresenceOpenRequest, RecordCreateRequest } from "$ipc";
import { active, closeDesk, one, openDesk, press as strike, text, until, write } from "./desk.test.kit";

/** Keys that are not text: from Today to the saving of thirty people. */
const THIRTY_KEYS_MAX = 10;

const asked: { name: string; request: unknown }[] = [];
let keys = 0;

beforeEach(async () => {
  asked.length = 0;
  keys = 0;
  await openDesk((host) => (name, request) => {
    asked.push({ name, request });
    return host(name, request);
  });
  await until(() => text().includes("À faire"));
});
afterEach(closeDesk);

function press(code: string, more: KeyboardEventInit = {}) {
  keys += 1;
  strike(code, more);
}
const type = (words: string) => write(active(), words);
const called = <T>(name: string) => asked.filter((one) => one.name === name).map((one) => one.request as T);
const at = (id: string) => until(() => active().id === id);
async function open(code: string, form: string) {
  press("KeyN", { ctrlKey: true });
  await until(() => one("dialog")?.textContent?.includes(form));
  press(code);
}

it("takes thirty people at the gate in a few keys, and leads to the list", async () => {
  await open("Digit9", "Réception");
  await at("handed_over_by");
  type("DGM");
  press("Enter");
  for (const [head, count] of [["women", "12"], ["men", "14"], ["girls", "3"], ["boys", "1"]] as const) {
    await at(`counts.${head}`);
    type(count);
    if (head !== "boys") press("Enter");
  }
  expect(one(".sum")?.textContent).toContain("30 personnes");
  press("Enter", { ctrlKey: true });
  await until(() => called("record_create").length);
  expect(keys).toBeLessThanOrEqual(THIRTY_KEYS_MAX);
  expect(called<RecordCreateRequest>("record_create")[0]).toMatchObject({
    kind: "reception",
    set: {
      gate: "ouanaminthe", handed_over_by: "DGM", counts: { women: 12, men: 14, girls: 3, boys: 1 },
      at: expect.stringContaining("14:32"),
    },
  });
  await until(() => text().includes("Réceptions au portail"));
});

it("counts nobody twice: those among them are no more than they are", async () => {
  await open("Digit9", "Réception");
  await at("handed_over_by");
  type("DGM");
  write(document.getElementById("counts.women") as HTMLInputElement, "2");
  write(document.getElementById("counts.pregnant") as HTMLInputElement, "3");
  press("Enter", { ctrlKey: true });
  await until(() => one("[role=alert]"));
  expect(text()).toContain("Plus que de personnes comptées");
  expect(called("record_create")).toHaveLength(0);
});

it("writes what is done for a child in one key, and the leaving with its two signatures", async () => {
  press("Digit5", { altKey: true });
  await until(() => text().includes("Au poste"));
  const button = [...document.querySelectorAll("button")].find((found) => found.textContent?.includes("Au poste"));
  button?.click();
  await until(() => one("aside .keys"));
  keys = 0;
  press("Digit1");
  await until(() => called("presence_event_add").length);
  expect(called("presence_event_add")[0]).toEqual({ presence: "w1", event: "meal" });
  expect(keys).toBe(1);
  press("KeyS");
  await until(() => one("#signed_by"));
  press("Enter", { ctrlKey: true });
  await until(() => one("[role=alert]"));
  expect(called("presence_leave")).toHaveLength(0);
  const agency = document.getElementById("agency") as HTMLInputElement;
  write(agency, "ibesr");
  press("Enter");
  write(document.getElementById("name") as HTMLInputElement, "MAPOU Wilner");
  write(document.getElementById("signed_by") as HTMLInputElement, "MAPOU Wilner");
  press("Enter", { ctrlKey: true });
  await until(() => called("presence_leave").length);
  expect(called<PresenceLeaveRequest>("presence_leave")[0]).toMatchObject({
    presence: "w1", agency: "ibesr", name: "MAPOU Wilner", signed_by: "MAPOU Wilner",
  });
});

it("opens the file of a child who comes to wait, and then the board", async () => {
  await open("KeyP", "Arrivée");
  await until(() => document.getElementById("file.person.family_name"));
  write(document.getElementById("file.person.family_name") as HTMLInputElement, "CACHIMAN");
  one<HTMLInputElement>("input[type=radio][value=F]")?.click();
  write(document.getElementById("file.person.birth_date") as HTMLInputElement, "9");
  press("Enter", { ctrlKey: true });
  await until(() => called("presence_open").length);
  expect(called<PresenceOpenRequest>("presence_open")[0]).toMatchObject({
    file: { role: "unaccompanied_minor", person: { family_name: "CACHIMAN", sex: "F", age_declared: 9 } },
    arrived_at: expect.stringContaining("14:32"),
  });
  await until(() => text().includes("Écrire d’une touche"));
});

it("seals a report of somebody missing, and answers with its number alone", async () => {
  await open("KeyR", "disparition");
  await until(() => document.getElementById("who.family_name"));
  write(document.getElementById("who.family_name") as HTMLInputElement, "CACHIMAN");
  one<HTMLInputElement>("input[type=radio][value=F]")?.click();
  write(document.getElementById("reporter.name") as HTMLInputElement, "TAMARIN Dieusel");
  press("Enter", { ctrlKey: true });
  await until(() => one("[role=alert]"));
  expect(text()).toContain("il faut pouvoir joindre");
  write(document.getElementById("reporter.phone") as HTMLInputElement, "3700 0000");
  press("Enter", { ctrlKey: true });
  await until(() => text().includes("enregistré, scellé"));
  expect(called<RecordCreateRequest>("protection_create")[0]).toMatchObject({
    kind: "missing_report",
    set: { family_name: "CACHIMAN", sex: "F", reporter: { name: "TAMARIN Dieusel", phone: "3700 0000" } },
  });
});

it("writes that nothing happened in one key and the saving, from Today and from the book", async () => {
  keys = 0;
  press("KeyN");
  await until(() => active().value === "Rien à signaler.");
  press("Enter", { ctrlKey: true });
  await until(() => called("log_add").length);
  expect(keys).toBe(2);
  expect(called<LogAddRequest>("log_add")[0]).toMatchObject({ category: "nil_report", text: "Rien à signaler." });
  await until(() => one("ol li"));
  press("KeyN");
  await until(() => active().value === "Rien à signaler.");
});
