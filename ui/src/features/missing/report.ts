/** Somebody is missing: who, since when, and whom to tell. The draft keeps it as it is. */
import type { RecordCreateRequest } from "$ipc";
import { blankIdentity, identityOf, lackingIdentity, type IdentityForm } from "../common/identity";
import { readPartial, some } from "../common/read";

export interface Report {
  who: IdentityForm;
  since: string;
  place: string;
  circumstances: string;
  name: string;
  relation: string;
  phone: string;
  address: string;
}

export const blankReport = (): Report => ({
  who: blankIdentity(), since: "", place: "", circumstances: "", name: "", relation: "", phone: "", address: "",
});

/** What is missing, or cannot be read: the field to a code. */
export function lacking(form: Report, now: string): Record<string, string> {
  const unread = form.since.trim() && !readPartial(form.since, now);
  const reached = form.phone.trim() || form.address.trim();
  return {
    ...lackingIdentity(form.who, now, "who"),
    ...(unread ? { missing_since: "missing-since" } : {}),
    ...(form.name.trim() ? {} : { "reporter.name": "missing" }),
    ...(reached ? {} : { "reporter.phone": "missing-reach" }),
  };
}

/** An object without what is empty. */
const filled = (parts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null && value !== undefined));

export function requestOf(form: Report, now: string, draft: string | null): RecordCreateRequest {
  const { name, relation, phone, address } = form;
  const set = filled({
    ...identityOf(form.who, now),
    missing_since: readPartial(form.since, now),
    last_seen_place: some(form.place),
    circumstances: some(form.circumstances),
    reporter: filled({ name: some(name), relation: some(relation), phone: some(phone), address: some(address) }),
  });
  return { kind: "missing_report", set: set as never, draft };
}

/** The draft is called by whoever reports: who is missing is named nowhere outside it. */
export const labelOf = ({ who, name, place, circumstances }: Report): string =>
  name.trim() || (who.family_name.trim() || who.given_names.trim() || place.trim() || circumstances.trim() ? "…" : "");
