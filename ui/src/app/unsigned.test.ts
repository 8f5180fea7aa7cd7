/** After a cut: what stands in one's name without one's signature is asked about, by keys alone. */
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { TodayView, UnsignedAnswerRequest, UnsignedView } from "$ipc";
import { useHost, type Host } from "$ipc/host";
import { setLanguage } from "$kit/words.svelte";
import App from "./App.svelte";

vi.setConfig({ testTimeout: 20_000 });

let window_: ReturnType<typeof mount>;
let answered: UnsignedAnswerRequest[];

const entry = (seq: number, label: string): UnsignedView["entries"][number] => ({
  seq, at: "2026-11-17T14:10:00-05:00", op: "append", kind: "log_entry", number: null, label, fields: ["text"],
});

beforeEach(async () => {
  vi.resetModules();
  const { host } = await import("$ipc/fixtures");
  answered = [];
  const after: Host = async (name, request) => {
    const entries = answered.length ? [] : [entry(7, "Ordre reçu."), entry(9, "Ronde faite.")];
    if (name === "unsigned") return { machine: "K7Q2", count: entries.length, up_to: 9, entries };
    if (name === "unsigned_answer") {
      answered.push(request as UnsignedAnswerRequest);
      return { machine: "K7Q2", count: 0, up_to: 0, entries: [] };
    }
    const view = await host(name, request);
    if (name !== "today") return view;
    const queues = [{ code: "unsigned", count: entries.length, detail: null, records: [] }];
    return { ...(view as TodayView), recovered: null, queues };
  };
  useHost(after);
  setLanguage("fr");
  document.body.innerHTML = '<div id="app"></div>';
  window_ = mount(App, { target: document.getElementById("app") as HTMLElement });
});
afterEach(() => unmount(window_));

async function until(test: () => unknown): Promise<void> {
  await vi.waitFor(async () => {
    await tick();
    flushSync();
    expect(test()).toBeTruthy();
  }, { timeout: 5_000 });
}
const text = () => document.body.textContent ?? "";

it("offers them under the first key, and signs what is not said to be another's", async () => {
  await until(() => text().includes("2 entrées à votre nom attendent votre signature."));
  expect(document.activeElement?.textContent).toContain("Relire");
  (document.activeElement as HTMLElement).click();
  await until(() => text().includes("Ronde faite."));
  const boxes = document.querySelectorAll<HTMLInputElement>("input[type=checkbox]");
  boxes[1]?.click();
  await until(() => text().includes("1 restera non signée"));
  expect(text()).toContain("Signer 1 entrée");
  document.body.dispatchEvent(
    new KeyboardEvent("keydown", { code: "Enter", ctrlKey: true, bubbles: true, cancelable: true }),
  );
  await until(() => document.querySelector("h1")?.textContent?.includes("Mardi"));
  expect(answered).toEqual([{ up_to: 9, not_mine: [9] }]);
  await until(() => !text().includes("attendent votre signature"));
});
