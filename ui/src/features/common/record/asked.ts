/** What the form of a kind asks first, and what it begins with; the rest of its table is folded. */
import type { FieldView, SavedView, SectionView } from "$ipc";
import type { Values } from "./edit.svelte";

/** Beside what is required: what an officer at the counter or on the road is asked for at once. */
const FIRST: Record<string, string[]> = {
  seizure: ["incident", "quantity", "unit", "seized_from", "no_owner", "seal_number", "sealed_by", "stored_at"],
  document_check: ["country", "number", "checklist", "visual_match", "outcome"],
  patrol: ["order_number", "crew", "vehicle", "km_out"],
  asset: ["serial", "assigned_to"],
  asset_event: ["officer", "text", "at"],
  training: ["organiser", "hours", "attendees"],
  referral: ["services"],
};

/** Filled in once something comes back, or by the register itself. */
export const LATER: Record<string, string[]> = {
  referral: [
    "state", "received_at", "accepted_at", "refused_at", "service_given_at", "closed_at", "refusal_reason",
    "acknowledged_by", "channel", "attempts", "slip_code",
  ],
};

/** The moment that dates a record of the kind: now, until someone says otherwise. */
const MOMENT: Record<string, string> = {
  patrol: "departed_at", asset_event: "at", reception: "at", training: "from", referral: "sent_at",
};

/** Who does it: the person at the desk, until someone says otherwise. */
const BY_ME: Record<string, string> = { patrol: "leader", seizure: "sealed_by" };

/** Codes that a new record has until something happens to it. */
const FRESH: Record<string, Values> = {
  asset: { state: "in_service" },
  screening: { nationality: "HTI", status: "possible" },
  child_file: { nationality: "HTI", risk_level: "not_assessed" },
};

export function startOf(kind: string, now: string, me: string): Values {
  const [moment, mine] = [MOMENT[kind], BY_ME[kind]];
  return { ...FRESH[kind], ...(moment ? { [moment]: now } : {}), ...(mine ? { [mine]: me } : {}) };
}

/** The page that shows a record of the kind, and the field that it is found by there; any other record is shown as a
 *  case. */
const SHOWN_ON: Record<string, [place: string, field?: string]> = {
  patrol: ["patrols"], asset: ["equipment"], asset_event: ["equipment", "asset"], training: ["training"],
  referral: ["referrals"],
};

/** Where a record that was just saved is shown. */
export function shownAt(kind: string, id: string, values: Values): [place: string, id: string] {
  const [place, field] = SHOWN_ON[kind] ?? ["case"];
  const named = field && values[field];
  return [place, typeof named === "string" ? named : id];
}

export interface Part {
  section: SectionView;
  /** Asked at once. */
  first: FieldView[];
  /** Folded. */
  rest: FieldView[];
}

/** How a kind is written and laid out that has its own way of both. */
export interface Own {
  create: "protection_create";
  /** Under the title. */
  meta: string;
  layout: (sections: SectionView[], values: Values, now: string) => Part[];
  onsaved: (saved: SavedView, values: Values) => void;
}

/** The sections of a form, each with what is asked at once and what is folded. */
export function partsOf(kind: string, sections: SectionView[]): Part[] {
  const now = (field: FieldView) => !LATER[kind]?.includes(field.name);
  const asked = (field: FieldView) => field.need !== "optional" || Boolean(FIRST[kind]?.includes(field.name));
  return sections.map((section) => ({
    section,
    first: section.fields.filter((field) => now(field) && asked(field) && section.code !== "circumstances"),
    rest: section.fields.filter((field) => now(field) && (!asked(field) || section.code === "circumstances")),
  }));
}

/** Whether something was wrong in one of these fields, or inside them. */
export const touches = (fields: FieldView[], paths: string[]): boolean =>
  fields.some(({ name }) =>
    paths.some((path) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`)),
  );

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}$/;

/** Ids of records among values. */
export const idsOf = (values: Values): string[] =>
  Object.values(values).flat().filter((value): value is string => typeof value === "string" && ID.test(value));
