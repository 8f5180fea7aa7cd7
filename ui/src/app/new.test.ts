/** A record of an open kind, from *Nouveau* by keys alone: kept as it is typed, saved with what it begins with. */
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { DraftSaveRequest, RecordCreateRequest } from "$ipc";
import { useHost, type Host } from "$ipc/host";
import { setLanguage } from "$kit/words.svelte";
import App from "./App.svelte";

/** The whole window starts in each test; a loaded machine is slow at that. */
vi.setConfig({ testTimeout: 20_000 });

let window_: ReturnType<typeof mount>;
let sent: RecordCreateRequest[];
let kept: DraftSaveRequest[];

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal("ResizeObserver", class { observe() {} unobserve() {} disconnect() {} });
  const { host } = await import("$ipc/fixtures");
  sent = [];
  kept = [];
  const counted: Host = (name, request) => {
    if (name === "record_create") sent.push(request as RecordCreateRequest);
    if (name === "draft_save") kept.push(request as DraftSaveRequest);
    return host(name, request);
  };
  useHost(counted);
  setLanguage("fr");
  document.body.innerHTML = '<div id="app"></div>';
  window_ = mount(App, { target: document.getElementById("app") as HTMLElement });
  await until(() => text().includes("Aujourd’hui"));
});
afterEach(() => {
  unmount(window_);
  vi.unstubAllGlobals();
});

async function until(test: () => unknown): Promise<void> {
  await vi.waitFor(async () => {
    await tick();
    flushSync();
    expect(test()).toBeTruthy();
  }, { timeout: 5_000 });
}
const text = () => document.body.textContent ?? "";
const active = () => document.activeElement as HTMLInputElement;
function press(code: string, more: KeyboardEventInit = {}) {
  const key = code === "Enter" ? "Enter" : "";
  active().dispatchEvent(new KeyboardEvent("keydown", { code, key, bubbles: true, cancelable: true, ...more }));
  flushSync();
}
function type(id: string, words: string) {
  const area = document.getElementById(id) as HTMLInputElement;
  area.focus();
  area.value = words;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}
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
  await open("9");
  type("gate", "Ouanaminthe");
  type("handed_over_by", "DGM");
  await until(() => text().includes("Brouillon enregistré"));
  expect(kept[0]).toMatchObject({ kind: "reception", label: "Ouanaminthe", body: { changes: { gate: "Ouanaminthe" } } });
  const women = document.querySelector<HTMLInputElement>("[id='counts'] input") as HTMLInputElement;
  women.id ||= "women";
  type(women.id, "12");
  press("Enter", { ctrlKey: true });
  await until(() => sent.length);
  expect(sent[0]).toMatchObject({
    kind: "reception",
    set: { gate: "Ouanaminthe", handed_over_by: "DGM", counts: { women: 12 }, at: expect.stringContaining("14:32") },
  });
  expect(sent[0]?.draft).toBe(kept[0]?.id);
  await until(() => document.querySelector("[role=tab]"));
});

it("takes the last change back", async () => {
  await open("9");
  type("gate", "Belladère");
  press("KeyZ", { ctrlKey: true });
  await until(() => (document.getElementById("gate") as HTMLInputElement).value === "");
});
