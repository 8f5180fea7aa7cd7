/** Someone referred from their open file by the keyboard alone, keys counted; the answer by the code on the slip. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { RecordCreateRequest, ReferralAnswerRequest, RecordView, CaseView } from "$ipc";
import { active, closeDesk, one, openDesk, press as strike, text, until, write } from "./desk.test.kit";

/** ux.md: refer from an open file. */
const KEYS_MAX = 5;

let created: RecordCreateRequest[];
let answered: ReferralAnswerRequest[];
let keys: number;
const CHILD: Partial<RecordView> = { id: "m4", kind: "child_file", label: "M-OUA-K7Q2-4", number: "OUA-K7Q2-2026-000104" };

beforeEach(async () => {
  created = [];
  answered = [];
  keys = 0;
  await openDesk((host) => async (name, request) => {
    if (name === "record_create") created.push(request as RecordCreateRequest);
    if (name === "referral_answer") answered.push(request as ReferralAnswerRequest);
    const shown = await host(name, request);
    if (name !== "case_view") return shown;
    const view = shown as CaseView;
    return { ...view, record: { ...view.record, ...CHILD } };
  });
  await until(() => text().includes("Aujourd’hui"));
});
afterEach(closeDesk);

function press(code: string, more: KeyboardEventInit = {}) {
  keys += 1;
  strike(code, more);
}
const at = (id: string) => active().id === id;

it(`refers from an open file in at most ${KEYS_MAX} keys`, async () => {
  strike("Digit3", { altKey: true });
  await until(() => one(".hits button"));
  one<HTMLButtonElement>(".hits button")?.click();
  await until(() => one("[role=tablist]"));
  press("KeyR");
  await until(() => at("agency"));
  write(active(), "ibesr");
  press("Enter");
  await until(() => at("reason"));
  write(active(), "Seule depuis trois jours");
  press("Tab");
  one("[id='urgency']")?.focus();
  write(active(), "imm");
  press("Enter", { ctrlKey: true });
  await until(() => created.length === 1);
  expect(created[0]?.set).toMatchObject({
    subject: "m4", subject_kind: "minor", agency: "ibesr", reason: "Seule depuis trois jours", urgency: "immediate",
  });
  expect(keys).toBeLessThanOrEqual(KEYS_MAX);
  await until(() => one("h1")?.textContent === "Référencements");
});

it("finds a referral by the code that is dictated, and writes its answer", async () => {
  strike("Digit6", { altKey: true });
  await until(() => one(".list form"));
  strike("KeyF", { ctrlKey: true });
  await until(() => active().matches(".list form input"));
  write(active(), "7k3q 9fzx");
  one<HTMLFormElement>(".list form")?.requestSubmit();
  await until(() => text().includes("Code mal lu"));
  write(active(), "n1bf 01fg");
  one<HTMLFormElement>(".list form")?.requestSubmit();
  await until(() => active().matches("aside form input"));
  expect(one("[aria-current=true] .strong")?.textContent).toBe("M-OUA-K7Q2-4");
  strike("Enter", { ctrlKey: true });
  await until(() => answered.length === 1);
  expect(answered[0]).toMatchObject({ id: "r204", state: "received", channel: "phone", refusal_reason: null });
});
