/** What an institution answered, as it is typed and as it is sent; and who still has to let somebody go. */
import type { ReferralAnswerRequest, ReferralRow } from "$ipc";

export const CHANNELS = ["link", "stick", "phone", "paper"];

export interface Answer {
  state: string;
  at: string;
  by: string;
  channel: string;
  why: string;
}

/** An acknowledgement comes first, by telephone most often. */
export const answerOf = (row: ReferralRow, now: string): Answer => ({
  state: row.next[0] ?? "", at: now, by: "", channel: "phone", why: "",
});

export function requestOf(row: ReferralRow, typed: Answer): ReferralAnswerRequest {
  const some = (text: string) => text.trim() || null;
  return {
    id: row.id, state: typed.state, at: typed.at, acknowledged_by: some(typed.by), channel: some(typed.channel),
    refusal_reason: typed.state === "refused" ? some(typed.why) : null,
  };
}

/** The core names fields of the record; the form has them shorter. */
export function fieldOf(path: string): string {
  const known: Record<string, string> = { acknowledged_by: "by", refusal_reason: "why" };
  return known[path] ?? (path.endsWith("_at") ? "at" : path);
}

/** Not answered in the end. */
const isDone = (row: ReferralRow): boolean => row.next.length < 2;

/** Who is to be asked: before they leave, or afterwards where it could not wait. */
export function toAuthorise(row: ReferralRow): "authorise" | "regularise" | undefined {
  if (row.authorised || isDone(row)) return undefined;
  if (row.urgency === "immediate") return "regularise";
  return row.state === "sent" ? "authorise" : undefined;
}
