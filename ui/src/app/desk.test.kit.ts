/** The whole window over the demonstration story, as the tests of this folder open it and type into it. */
import { flushSync, mount, tick, unmount } from "svelte";
import { expect, vi } from "vitest";
import { useHost, type Host } from "$ipc/host";
import { setLanguage } from "$kit/words.svelte";
import App from "./App.svelte";

/** The whole window starts in each test; a loaded machine is slow at that. */
vi.setConfig({ testTimeout: 20_000 });

let window_: ReturnType<typeof mount>;

/** Opens the window; `answering` stands between it and the story, to watch a call or to answer it otherwise. */
export async function openDesk(answering: (story: Host) => Host = (story) => story): Promise<void> {
  vi.resetModules();
  vi.stubGlobal("ResizeObserver", class { observe() {} unobserve() {} disconnect() {} });
  const { host } = await import("$ipc/fixtures");
  useHost(answering(host));
  setLanguage("fr");
  document.body.innerHTML = '<div id="app"></div>';
  window_ = mount(App, { target: document.getElementById("app") as HTMLElement });
}

export function closeDesk(): void {
  unmount(window_);
  vi.unstubAllGlobals();
}

/** Waits until something is so, the window drawn anew each time. */
export async function until(test: () => unknown): Promise<void> {
  await vi.waitFor(async () => {
    await tick();
    flushSync();
    expect(test()).toBeTruthy();
  }, { timeout: 5_000 });
}

export const text = (): string => document.body.textContent ?? "";
export const one = <E extends HTMLElement>(selector: string): E | null => document.querySelector<E>(selector);
export const active = (): HTMLInputElement => document.activeElement as HTMLInputElement;

/** Presses a key where the focus is. */
export function press(code: string, more: KeyboardEventInit = {}): void {
  const key = /^(Enter|Arrow)/.test(code) ? code : "";
  const on = document.activeElement ?? document.body;
  on.dispatchEvent(new KeyboardEvent("keydown", { code, key, bubbles: true, cancelable: true, ...more }));
  flushSync();
}

/** Writes over what a field holds. */
export function write(area: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  area.focus();
  area.value = words;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}
