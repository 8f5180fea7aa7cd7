/** Somebody comes to wait at the post: of a file there is, or of one begun here. The draft keeps it as it is. */
import type { PresenceOpenRequest } from "$ipc";
import { clock, isoDay, momentOf } from "$kit/dates";
import { blankIdentity, identityOf, lackingIdentity, type IdentityForm } from "../common/identity";
import { some } from "../common/read";

export interface Arriving {
  /** `new` or `known`. */
  file: string;
  /** Of a file there is. */
  token: string;
  /** Of a file begun here. */
  role: string;
  who: IdentityForm;
  travelled_with: string;
  leaves_only_with: string;
  day: string;
  hour: string;
}

export const blankArriving = (now: string, at = now, travelled_with = ""): Arriving => ({
  file: "new", token: "", role: "unaccompanied_minor", who: blankIdentity(), travelled_with, leaves_only_with: "",
  day: isoDay(at), hour: clock(at),
});

/** What is missing: the field to a code. */
export function lacking(form: Arriving, now: string): Record<string, string> {
  return {
    ...(momentOf(form.day, form.hour) ? {} : { arrived_at: "missing" }),
    ...(form.file === "known"
      ? form.token.trim() ? {} : { subject: "missing" }
      : lackingIdentity(form.who, now, "file.person")),
  };
}

export function requestOf(form: Arriving, now: string, draft: string | null): PresenceOpenRequest {
  const { role, who, travelled_with } = form;
  const file = () => ({ role, person: identityOf(who, now), travelled_with: some(travelled_with) });
  return {
    ...(form.file === "known" ? { subject: form.token.trim() } : { file: file() }),
    arrived_at: momentOf(form.day, form.hour) ?? null,
    leaves_only_with: some(form.leaves_only_with),
    draft,
  };
}

/** A line to know the draft again by; nothing where nothing was typed. */
export const labelOf = ({ token, who, leaves_only_with }: Arriving): string =>
  token.trim() || who.family_name.trim() || who.given_names.trim() || who.marks.trim() || leaves_only_with.trim();
