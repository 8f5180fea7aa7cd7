/** After a cut: what stands in one's name without one's signature is asked about, by keys alone. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { TodayView, UnsignedAnswerRequest, UnsignedView } from "$ipc";
import { closeDesk, openDesk, text, until } from "./desk.test.kit";

let answered: UnsignedAnswerRequest[];

const entry = (seq: number, label: string): UnsignedView["entries"][number] => ({
  seq, at: "2026-11-17T14:10:00-05:00", op: "append", kind: "log_entry", number: null, label, fields: ["text"],
});

beforeEach(async () => {
  answered = [];
  await openDesk((host) => async (name, request) => {
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
  });
});
afterEach(closeDesk);

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
