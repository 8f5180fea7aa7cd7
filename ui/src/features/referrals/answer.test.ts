/** An answer as it is sent, and who still has to let somebody go. */
import { describe, expect, it } from "vitest";
import type { ReferralRow } from "$ipc";
import { answerOf, fieldOf, requestOf, toAuthorise } from "./answer";

const NOW = "2026-11-17T14:32:00-05:00";
const row = (more: Partial<ReferralRow> = {}): ReferralRow => ({
  id: "r1", number: "", sealed: false, subject: "", count: null, agency: "onm", reason: null, urgency: "routine",
  state: "sent", next: ["received", "refused"], sent_at: NOW, due_at: null, overdue: false, authorised: null,
  acknowledged_by: null, channel: null, refusal_reason: null, attempts: [], slip_code: "VTPV-XVTS", delivery: "here",
  ...more,
});

describe("an answer", () => {
  it("begins with what comes next, now, by telephone", () => {
    expect(answerOf(row(), NOW)).toEqual({ state: "received", at: NOW, by: "", channel: "phone", why: "" });
  });

  it("sends what was written, and a reason with a refusal only", () => {
    const typed = { ...answerOf(row(), NOW), by: " ACAJOU ", why: "complet" };
    expect(requestOf(row(), typed)).toEqual({
      id: "r1", state: "received", at: NOW, acknowledged_by: "ACAJOU", channel: "phone", refusal_reason: null,
    });
    expect(requestOf(row(), { ...typed, state: "refused" }).refusal_reason).toBe("complet");
  });

  it("finds the field that the core names", () => {
    expect(["accepted_at", "acknowledged_by", "refusal_reason", "state"].map(fieldOf)).toEqual(["at", "by", "why", "state"]);
  });
});

describe("whoever lets somebody go", () => {
  const by = { officer: { id: "u2", name: "", short: "", role: "commander" }, at: NOW };
  it.each([
    [row(), "authorise"],
    [row({ urgency: null, sealed: true }), "authorise"],
    [row({ urgency: "immediate" }), "regularise"],
    [row({ urgency: "immediate", state: "received", next: ["accepted", "refused"] }), "regularise"],
    [row({ state: "received", next: ["accepted", "refused"] }), undefined],
    [row({ urgency: "immediate", state: "refused", next: ["closed"] }), undefined],
    [row({ authorised: by }), undefined],
  ])("is asked once, before it leaves where that can wait", (one, asked) => {
    expect(toAuthorise(one)).toBe(asked);
  });
});
