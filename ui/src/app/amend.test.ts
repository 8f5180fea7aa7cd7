/** A case amended, voided and restored by the keyboard alone. */
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { RecordAmendRequest } from "$ipc";
import { useHost, type Host } from "$ipc/host";
import { setLanguage } from "$kit/words.svelte";
import App from "./App.svelte";

/** The whole window starts in each test; a loaded machine is slow at that. */
vi.setConfig({ testTimeout: 20_000 });

let window_: ReturnType<typeof mount>;
let sent: RecordAmendRequest[];

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal("ResizeObserver", class { observe() {} unobserve() {} disconnect() {} });
  const { host } = await import("$ipc/fixtures");
  sent = [];
  const counted: Host = (name, request) => {
    if (name === "record_amend") sent.push(request as RecordAmendRequest);
    return host(name, request);
  };
  useHost(counted);
  setLanguage("fr");
  document.body.innerHTML = '<div id="app"></div>';
  window_ = mount(App, { target: document.getElementById("app") as HTMLElement });
  await until(() => text().includes("Aujourd’hui"));
  press("Digit3", { altKey: true });
  await until(() => one(".hits button"));
  one<HTMLButtonElement>(".hits button")?.click();
  await until(() => one(".sheet .link"));
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
const one = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
const active = () => document.activeElement as HTMLInputElement;
function press(code: string, more: KeyboardEventInit = {}) {
  const key = code === "Enter" ? "Enter" : "";
  active().dispatchEvent(new KeyboardEvent("keydown", { code, key, bubbles: true, cancelable: true, ...more }));
  flushSync();
}
function type(area: HTMLTextAreaElement, words: string) {
  area.focus();
  area.value = words;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}
async function edit(): Promise<HTMLTextAreaElement> {
  one<HTMLButtonElement>(".sheet .link")?.click();
  await until(() => one(".sheet textarea"));
  return one<HTMLTextAreaElement>(".sheet textarea") as HTMLTextAreaElement;
}

it("saves what differs, and nothing else", async () => {
  type(await edit(), "Huit personnes.");
  press("Enter", { ctrlKey: true });
  await until(() => sent.length && !one(".sheet textarea"));
  expect(sent).toEqual([{ id: "i1", set: { description: "Huit personnes." }, why: null, draft: null }]);
  expect(text()).toContain("Huit personnes.");
});

it("takes the last change back, and closes without a question when nothing is left", async () => {
  const area = await edit();
  const before = area.value;
  type(area, "Faux.");
  press("KeyZ", { ctrlKey: true });
  await until(() => area.value === before);
  press("Escape");
  await until(() => !one(".sheet textarea"));
  expect(sent).toEqual([]);
});

it("keeps what was typed when the field is left, and lets the draft go with the saving", async () => {
  type(await edit(), "Huit personnes à pied.");
  one<HTMLInputElement>(".sheet input")?.focus();
  await until(() => text().includes("Brouillon enregistré"));
  press("Enter", { ctrlKey: true });
  await until(() => sent.length);
  expect(sent[0]?.draft).toBeTruthy();
});

it("asks before what was typed is thrown away; Escape closes the top layer only", async () => {
  type(await edit(), "Faux.");
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
  type(one<HTMLTextAreaElement>("dialog[open] textarea") as HTMLTextAreaElement, "Écrit deux fois");
  press("Enter", { ctrlKey: true });
  await until(() => text().includes("Fiche annulée"));
  [...document.querySelectorAll<HTMLButtonElement>(".undo button")].at(-1)?.click();
  await until(() => !text().includes("Fiche annulée"));
});
