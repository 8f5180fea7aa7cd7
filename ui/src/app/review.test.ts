/** The commander's queue by the keyboard alone, keys counted. */
import { flushSync, tick } from "svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { CountersignRequest, ReviewRow, ReviewView, TodayView } from "$ipc";
import { closeDesk, openDesk, press as strike, text, until } from "./desk.test.kit";

const RECORDS = 20;
/** ux.md: countersign 20 records. */
const KEYS_MAX = 25;

let decided: CountersignRequest[];
let refuse: string | undefined;
let keys: number;

const row = (at: number): ReviewRow => ({
  target: `m${at}`, kind: "log_entry", number: `OUA-K7Q2-2026-MC-${3500 + at}`, label: `Ronde ${at}`,
  occurred_at: "2026-11-17T11:00:00-05:00", author: null, lines: 0,
  standing: { state: "waiting", by: null, at: null, comment: null },
});

beforeEach(async () => {
  decided = [];
  refuse = undefined;
  keys = 0;
  let waiting = Array.from({ length: RECORDS }, (_, at) => row(at));
  const view = (): ReviewView => ({
    now: "2026-11-17T14:32:00-05:00", waiting, waiting_total: waiting.length, returned: [], own: 0, since: "2026-10-17",
  });
  await openDesk((host) => async (name, request) => {
    if (name === "review") return view();
    if (name === "countersign") {
      const asked = request as CountersignRequest;
      if (refuse && asked.targets.includes(refuse)) throw { code: "own_record", params: {}, fields: [] };
      decided.push(asked);
      waiting = waiting.filter((one) => !asked.targets.includes(one.target));
      return view();
    }
    const shown = await host(name, request);
    return name === "today" ? { ...(shown as TodayView), recovered: null } : shown;
  });
  await until(() => text().includes("Contresigner") || text().includes("contresigner"));
  press("KeyC");
  await until(() => document.activeElement?.matches(".list button"));
});
afterEach(closeDesk);

const rows = () => document.querySelectorAll(".list li button").length;
const targets = () => decided.flatMap((one) => one.targets);
function press(code: string, more: KeyboardEventInit = {}) {
  keys += 1;
  strike(code, more);
}

it(`takes ${RECORDS} records in at most ${KEYS_MAX} keys, from the day's page, as fast as they are pressed`, async () => {
  for (let at = 0; at < RECORDS; at += 1) {
    press("Enter");
    await tick();
    flushSync();
  }
  await until(() => targets().length === RECORDS);
  expect(targets()).toEqual(Array.from({ length: RECORDS }, (_, at) => `m${at}`));
  expect(decided.every((one) => one.decision === "approved")).toBe(true);
  expect(keys).toBe(RECORDS + 1);
  expect(keys).toBeLessThanOrEqual(KEYS_MAX);
  await until(() => text().includes("Rien à contresigner"));
});

it("returns one with its reason, and goes on with the next", async () => {
  press("KeyX");
  await until(() => document.activeElement?.matches("dialog textarea"));
  press("Enter", { ctrlKey: true });
  await until(() => text().includes("Un motif est nécessaire"));
  expect(decided).toEqual([]);
  const area = document.activeElement as HTMLTextAreaElement;
  area.value = "Compléter les km.";
  area.dispatchEvent(new Event("input", { bubbles: true }));
  press("Enter", { ctrlKey: true });
  await until(() => decided.length === 1);
  expect(decided).toEqual([{ targets: ["m0"], decision: "returned", comment: "Compléter les km." }]);
  await until(() => document.querySelector("[aria-current=true]")?.textContent?.includes("Ronde 1"));
});

it("brings back what the core refuses, and says why", async () => {
  refuse = "m0";
  press("Enter");
  await until(() => text().includes("Nul ne contresigne sa propre fiche"));
  expect(rows()).toBe(RECORDS);
});
