/** A paper printed by the keyboard alone: Ctrl+P, then Ctrl+Enter. */
import { mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PrintRequest } from "$ipc";
import { useHost, type Host } from "$ipc/host";
import { setLanguage } from "$kit/words.svelte";
import { languagesFor } from "../features/common/print/papers";
import App from "./App.svelte";

/** The whole window starts in each test; a loaded machine is slow at that. */
vi.setConfig({ testTimeout: 20_000 });

let window_: ReturnType<typeof mount>;
let sent: PrintRequest[];

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal("ResizeObserver", class { observe() {} unobserve() {} disconnect() {} });
  const { host } = await import("$ipc/fixtures");
  sent = [];
  const counted: Host = (name, request) => {
    if (name === "print_paper") sent.push(request as PrintRequest);
    return host(name, request);
  };
  useHost(counted);
  setLanguage("fr");
  document.body.innerHTML = '<div id="app"></div>';
  window_ = mount(App, { target: document.getElementById("app") as HTMLElement });
  await vi.waitFor(() => expect(document.body.textContent).toContain("Aujourd’hui"), { timeout: 10_000 });
});
afterEach(() => {
  unmount(window_);
  vi.unstubAllGlobals();
});

function press(code: string, more: KeyboardEventInit = {}) {
  const key = code === "Enter" ? "Enter" : "";
  const event = new KeyboardEvent("keydown", { code, key, bubbles: true, cancelable: true, ...more });
  (document.querySelector("dialog form input") ?? document.body).dispatchEvent(event);
}

it("prints the day shown on the printer and the sheet of the last time", async () => {
  press("Digit2", { altKey: true });
  await vi.waitFor(() => expect(document.querySelector("header .actions")?.textContent).toContain("Ctrl"), { timeout: 10_000 });
  press("KeyP", { ctrlKey: true });
  await vi.waitFor(() => expect(document.querySelector("dialog button.primary")?.hasAttribute("disabled")).toBe(false));
  press("Enter", { ctrlKey: true });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    paper: { paper: "day", from: "2026-11-17", lang: "fr", letter: false },
    printer: "HP-LaserJet-bureau",
  });
  await vi.waitFor(() => expect(document.querySelector("dialog [role=alert]")?.textContent).toContain("Remis"));
});

it("puts the languages of whoever reads first, once each", () => {
  expect(languagesFor(["spa", "hat"])).toEqual(["es", "ht", "fr", "en"]);
  expect(languagesFor(undefined)).toEqual(["fr", "ht", "en", "es"]);
  expect(languagesFor(["pap"])).toEqual(["fr", "ht", "en", "es"]);
});
