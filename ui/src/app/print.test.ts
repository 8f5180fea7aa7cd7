/** A paper printed by the keyboard alone: Ctrl+P, then Ctrl+Enter. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PrintRequest } from "$ipc";
import { languagesFor } from "../features/common/print/papers";
import { closeDesk, openDesk, press } from "./desk.test.kit";

let sent: PrintRequest[];

beforeEach(async () => {
  sent = [];
  await openDesk((host) => (name, request) => {
    if (name === "print_paper") sent.push(request as PrintRequest);
    return host(name, request);
  });
  await vi.waitFor(() => expect(document.body.textContent).toContain("Aujourd’hui"), { timeout: 10_000 });
});
afterEach(closeDesk);

it("prints the day shown on the printer and the sheet of the last time", async () => {
  press("Digit2", { altKey: true });
  await vi.waitFor(() => expect(document.querySelector("header .actions")?.textContent).toContain("Ctrl"), { timeout: 10_000 });
  press("KeyP", { ctrlKey: true });
  await vi.waitFor(() => expect(document.querySelector("dialog button.primary")?.hasAttribute("disabled")).toBe(false));
  document.querySelector<HTMLElement>("dialog form input")?.focus();
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
