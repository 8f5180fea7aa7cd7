/** Patrols, equipment, trainings, the change of shift and a sheet of paper, by the keyboard alone. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LogAddRequest, RecordAmendRequest, RecordCreateRequest, ReliefWriteRequest } from "$ipc";
import { active, closeDesk, one, openDesk, press, text, until, write } from "./desk.test.kit";

let sent: { name: string; request: unknown }[];
const last = <R>(name: string) => sent.filter((one) => one.name === name).at(-1)?.request as R;

beforeEach(async () => {
  sent = [];
  await openDesk((host) => (name, request) => {
    sent.push({ name, request });
    return host(name, request);
  });
  await until(() => text().includes("Aujourd’hui"));
});
afterEach(closeDesk);

const save = () => press("Enter", { ctrlKey: true });
async function go(code: string, title: string) {
  press(code, { altKey: true });
  await until(() => one("h1")?.textContent?.includes(title));
  await until(() => document.documentElement.dataset.ready === "true");
}
async function book(name: string) {
  await go("Digit7", "Patrouilles");
  const tab = [...document.querySelectorAll<HTMLElement>("main nav button")].find((one) => one.textContent === name);
  tab?.click();
  await until(() => one("h1")?.textContent === name);
}

describe("patrols", () => {
  it("adds a stop to the one out longest with a key, a number and the key that saves", async () => {
    await go("Digit7", "Patrouilles");
    await until(() => one("aside h2")?.textContent === "Fritznel Gaïac");
    press("KeyA");
    await until(() => active().matches("aside form input"));
    write(active(), "16");
    await until(() => text().includes("Borne 16"));
    save();
    await until(() => last("record_amend"));
    const stops = last<RecordAmendRequest>("record_amend").set.stops as unknown[];
    expect(stops).toHaveLength(4);
    expect(stops[3]).toMatchObject({ boundary_stone: 16, at: "2026-11-17T14:32:00-05:00" });
    await until(() => !one("aside form"));
    expect(active().matches(".list button")).toBe(true);
  });

  it("writes the return, which begins with now", async () => {
    await go("Digit7", "Patrouilles");
    press("KeyR");
    await until(() => one("#km_in"));
    write(one<HTMLInputElement>("#km_in") as HTMLInputElement, "42");
    save();
    await until(() => last("record_amend"));
    expect(last<RecordAmendRequest>("record_amend")).toMatchObject({
      id: "q31", set: { returned_at: "2026-11-17T14:32:00-05:00", km_in: 42 }, why: null,
    });
  });

  it("closes a return in which nothing was typed without asking", async () => {
    await go("Digit7", "Patrouilles");
    press("KeyR");
    await until(() => one("#km_in"));
    press("Escape");
    await until(() => !one("aside form"));
    expect(one("dialog[open]")).toBeNull();
  });
});

describe("equipment", () => {
  it("issues what a search found to an officer", async () => {
    await book("Équipement");
    press("KeyF", { ctrlKey: true });
    await until(() => active().matches("search input"));
    write(active(), "rad-014");
    await until(() => document.querySelectorAll(".list li").length === 1);
    press("Enter");
    await until(() => active().matches(".list button"));
    press("KeyA");
    await until(() => active().matches("#officer"));
    write(active(), "gaïac");
    await until(() => one("#officer[aria-expanded=true]"));
    press("Enter");
    save();
    await until(() => last("record_create"));
    expect(last<RecordCreateRequest>("record_create")).toMatchObject({
      kind: "asset_event", set: { asset: "a5", event: "assigned", officer: "Fritznel Gaïac" },
    });
  });

  it("takes back what somebody has with two keys", async () => {
    await book("Équipement");
    await until(() => one("aside h2")?.textContent === "VEH-003");
    press("KeyR");
    await until(() => one("aside form textarea"));
    save();
    await until(() => last("record_create"));
    expect(last<RecordCreateRequest>("record_create").set).toMatchObject({
      asset: "a1", event: "returned", officer: "Kervens Campêche",
    });
  });
});

it("adds people to a training in its grid, what the list knows filled in", async () => {
  await book("Formations");
  await until(() => one(".list button.row"));
  one(".list button.row")?.click();
  await until(() => one("table tbody tr"));
  press("KeyA");
  await until(() => document.querySelectorAll("form tbody tr").length === 5);
  await until(() => active().matches("form tbody tr:last-child input"));
  write(active(), "grenadier max");
  await until(() => document.querySelectorAll("form tbody tr").length === 6);
  await until(() => text().includes("Écrit deux fois"));
  write(active(), "Wilner Mapou");
  save();
  await until(() => last("record_amend"));
  const attendees = last<RecordAmendRequest>("record_amend").set.attendees as { officer: string; base: string }[];
  expect(attendees).toHaveLength(5);
  expect(attendees[4]).toMatchObject({ officer: "Wilner Mapou", base: "OUA" });
});

describe("the change of shift", () => {
  it("is written from the day's page: who takes over, and the key that saves", async () => {
    press("KeyR");
    await until(() => one("h1")?.textContent === "Relève");
    await until(() => active().matches("aside form input"));
    write(active(), "laurier");
    await until(() => active().getAttribute("aria-expanded") === "true");
    press("Enter");
    save();
    await until(() => last("relief_write"));
    expect(last<ReliefWriteRequest>("relief_write")).toEqual({ from: "Wilner Mapou", to: "Guerline Laurier", text: null });
    await until(() => one("h1")?.textContent === "Main courante");
  });

  it("says what is missing beside its field", async () => {
    press("KeyR");
    await until(() => active().matches("aside form input"));
    save();
    await until(() => one("aside [aria-invalid=true]"));
    expect(last<ReliefWriteRequest>("relief_write").to).toBe("");
  });
});

it("copies lines of paper one after the other, the sheet kept", async () => {
  await go("Digit2", "Main courante");
  press("KeyP");
  await until(() => one("h1")?.textContent === "Recopier le cahier");
  await until(() => active().matches("form input"));
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>("form input")];
  write(boxes()[1] as HTMLInputElement, "cahier 3, feuille 12");
  write(boxes()[2] as HTMLInputElement, "4");
  async function line(hour: string, nature: string, words: string) {
    const [at, kind] = [...document.querySelectorAll<HTMLInputElement>("[data-line] input")];
    write(at as HTMLInputElement, hour);
    at?.dispatchEvent(new Event("change", { bubbles: true }));
    write(kind as HTMLInputElement, nature);
    press("Enter");
    write(one("[data-line] textarea") as unknown as HTMLTextAreaElement, words);
    save();
    await until(() => last<LogAddRequest>("log_add")?.text === words);
  }
  await line("0910", "contrôle radio", "Malpasse répond.");
  await until(() => active().matches("[data-line] input"));
  expect(last<LogAddRequest>("log_add")).toMatchObject({
    source: "paper", occurred_at: "2026-11-17T09:10:00-05:00", category: "radio_check",
    paper_reference: "cahier 3, feuille 12, ligne 4",
  });
  await until(() => text().includes("1 ligne recopiée"));
  await line("0840", "visite", "Le maire passe.");
  expect(last<LogAddRequest>("log_add").paper_reference).toBe("cahier 3, feuille 12, ligne 5");
});
