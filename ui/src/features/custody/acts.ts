/** What can be written about a custody from its panel: each act is a small form. */
import type { CustodyView } from "$ipc";
import type { JsonValue } from "$ipc/bindings/serde_json/JsonValue";
import { clock, isoDay, momentOf } from "$kit/dates";

export type Right = "lawyer" | "family" | "doctor" | "consulate";
export type Notice = "bpm_at" | "ibesr_at";
export type Act =
  | { form: "presented" | "exit" | "overrun_reason" | "event" | "cell" | "property" }
  | { form: "right"; right: Right }
  | { form: "notice"; notice: Notice };

/** Exits, commonest first. */
export const EXITS = [
  "brought_before_judge", "committal_order", "released_by_order", "transferred", "hospital", "escaped", "died",
];
const BY_ORDER = ["committal_order", "released_by_order"];
export const EVENTS = ["meal", "rest", "visit", "hearing", "medical", "transfer", "check"];
export const RESULTS = ["used", "refused", "not_possible"];

/** Police release, or commit, on an order only. */
export const needsOrder = (kind: string): boolean => BY_ORDER.includes(kind);

/** From 36 h on, minutes, to bring before the judge is the first thing to do. */
const PRESENT_AFTER_MIN = 2160;

/** The act of the panel's filled button. */
export function firstAct(view: CustodyView, elapsed: number): Act {
  const { row } = view;
  if (row.exit) return { form: row.todo.includes("write_overrun_reason") ? "overrun_reason" : "exit" };
  if (row.clock.stopped_at) return { form: "exit" };
  if (elapsed >= PRESENT_AFTER_MIN) return { form: "presented" };
  if (row.todo.includes("notify_bpm")) return { form: "notice", notice: "bpm_at" };
  if (row.todo.includes("notify_ibesr")) return { form: "notice", notice: "ibesr_at" };
  const right = view.rights.find((one) => one.applicable && !one.offered_at);
  return right ? { form: "right", right: right.right as Right } : { form: "presented" };
}

/** The acts beside the first one. */
export function otherActs(view: CustodyView, first: Act): Act[] {
  const all: Act[] = [{ form: "exit" }];
  if (!view.row.clock.stopped_at) all.unshift({ form: "presented" });
  if (view.row.todo.includes("write_overrun_reason")) all.unshift({ form: "overrun_reason" });
  return all.filter((act) => act.form !== first.form);
}

/** The act happens at an hour; what is only filled in does not. */
export const isTimed = (act: Act): boolean => !["overrun_reason", "cell", "property"].includes(act.form);

/** Everything a form may hold; each act uses its own part. */
export interface Typed {
  day: string;
  hour: string;
  usedDay: string;
  usedHour: string;
  kind: string;
  text: string;
  judge: string;
  decision: string;
  reference: string;
  byPhone: boolean;
  authority: string;
  /** Things taken, one a line. */
  items: string[];
}

type Json = Record<string, JsonValue>;

function object(value: JsonValue): Json {
  return typeof value === "object" && value && !Array.isArray(value) ? (value as Json) : {};
}

/** A part of an object field as it was recorded; empty when it is not. */
export function part(value: JsonValue, name: string): string {
  const found = object(value)[name];
  return typeof found === "string" ? found : "";
}

/** The form as it opens: what is recorded already, else this minute. */
export function opening(act: Act, view: CustodyView, now: number): Typed {
  const { at, ...rest } = recorded(act, view);
  const moment = at || now;
  return {
    usedDay: "", usedHour: "", kind: "", text: "", judge: "", decision: "", reference: "", byPhone: false,
    authority: "", items: [], ...rest, day: isoDay(moment), hour: clock(moment),
  };
}

function recorded(act: Act, view: CustodyView): Partial<Typed> & { at?: string } {
  const { presented, exit } = view;
  switch (act.form) {
    case "presented":
      return { at: part(presented, "at"), judge: part(presented, "judge"), decision: part(presented, "decision") };
    case "exit":
      return {
        at: part(exit, "at"),
        kind: part(exit, "kind"),
        reference: part(exit, "order_reference"),
        byPhone: object(exit).order_by_phone === true,
        authority: part(exit, "authority"),
      };
    case "overrun_reason":
      return { text: view.overrun_reason ?? "" };
    case "cell":
      return { text: view.row.cell ?? "" };
    case "property":
      return { items: view.property.map(String) };
    case "notice":
      return { at: view[act.notice] ?? "" };
    case "right":
      return recordedRight(act.right, view);
    case "event":
      return {};
  }
}

function recordedRight(name: Right, view: CustodyView): Partial<Typed> & { at?: string } {
  const right = view.rights.find((one) => one.right === name);
  const used = right?.used_at;
  const when = used ? { usedDay: isoDay(used), usedHour: clock(used) } : {};
  return { at: right?.offered_at ?? "", kind: right?.result ?? "", ...when };
}

/** Fields to correct before the core is asked: name in the form to an error code. */
export function faults(act: Act, typed: Typed): Record<string, string> {
  const found: Record<string, string> = {};
  const need = (field: string, value: unknown) => {
    if (!value) found[field] = "missing";
  };
  if (isTimed(act)) need("at", momentOf(typed.day, typed.hour));
  if (act.form === "exit" || act.form === "event") need("kind", typed.kind);
  if (act.form === "exit" && needsOrder(typed.kind) && !typed.byPhone) need("reference", typed.reference.trim());
  if (act.form === "overrun_reason") need("text", typed.text.trim());
  const halfUsed = Boolean(typed.usedDay) !== Boolean(typed.usedHour);
  if (act.form === "right" && typed.kind === "used" && halfUsed) found.used_at = "missing";
  return found;
}

/** Objects without their empty parts. */
function filled(parts: Record<string, JsonValue | undefined>): Json {
  return Object.fromEntries(Object.entries(parts).filter((pair): pair is [string, JsonValue] => Boolean(pair[1])));
}

/** What `custody_update` sets for this act (an event is added, not set). */
export function setOf(act: Act, typed: Typed): Json {
  const at = momentOf(typed.day, typed.hour) ?? "";
  switch (act.form) {
    case "presented":
      return { presented: filled({ at, judge: typed.judge.trim(), decision: typed.decision.trim() }) };
    case "exit":
      return { exit: exitOf(at, typed) };
    case "property": {
      const items = typed.items.map((item) => item.trim()).filter(Boolean);
      return { property: items.length ? items : null };
    }
    case "notice":
      return { [`minor_notified.${act.notice}`]: at };
    case "right": {
      const used_at = typed.kind === "used" ? momentOf(typed.usedDay, typed.usedHour) : undefined;
      return { [`rights.${act.right}`]: filled({ offered_at: at, used_at, result: typed.kind }) };
    }
    default:
      return { [act.form]: typed.text.trim() || null };
  }
}

function exitOf(at: string, typed: Typed): Json {
  const order = needsOrder(typed.kind);
  return filled({
    kind: typed.kind,
    at,
    order_reference: order ? typed.reference.trim() : undefined,
    order_by_phone: order && typed.byPhone,
    authority: typed.authority.trim(),
  });
}
