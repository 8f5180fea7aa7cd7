/** People handed over at a gate, by count. The draft keeps it as it is. */
import type { BaseView, ListsView, RecordCreateRequest } from "$ipc";
import { clock, isoDay, momentOf } from "$kit/dates";
import { readCount } from "../common/read";

export const HEADS = ["women", "men", "girls", "boys"] as const;
/** Who among them needs care first. */
export const AMONG = ["alone", "injured", "pregnant"] as const;
type Count = (typeof HEADS)[number] | (typeof AMONG)[number];

/** A gate that is on no list. */
export const ELSEWHERE = "elsewhere";

type Handing = "gate" | "gate_name" | "handed_over_by" | "day" | "hour";
export type Handed = Record<Handing | Count, string>;

export const blankHanded = (now: string, gate: string): Handed => ({
  gate, gate_name: "", handed_over_by: "", day: isoDay(now), hour: clock(now),
  women: "", men: "", girls: "", boys: "", alone: "", injured: "", pregnant: "",
});

/** The crossing at which a base stands. */
export const gateOf = (base: BaseView, lists: ListsView): string =>
  lists.crossing_points.find((one) => one.name === base.name)?.code ?? "";

const heads = (form: Handed, of: readonly Count[]): number =>
  of.reduce((sum, one) => sum + (readCount(form[one]) ?? 0), 0);

/** Everyone, each once. */
export const everyone = (form: Handed): number => heads(form, HEADS);

const unread = (text: string) => Boolean(text.trim()) && readCount(text) === undefined;

/** What is missing, or cannot be: the field to a code. */
export function lacking(form: Handed): Record<string, string> {
  const found: Record<string, string> = {};
  if (!(form.gate === ELSEWHERE ? form.gate_name.trim() : form.gate)) found.gate = "missing";
  if (!form.handed_over_by.trim()) found.handed_over_by = "missing";
  if (!momentOf(form.day, form.hour)) found.at = "missing";
  for (const one of [...HEADS, ...AMONG]) if (unread(form[one])) found[`counts.${one}`] = "reception-number";
  const counted = everyone(form);
  if (!counted && !HEADS.some((one) => unread(form[one]))) found["counts.women"] = "reception-nobody";
  const rooms: [Count, number][] = [
    ["alone", heads(form, ["girls", "boys"])], ["injured", counted], ["pregnant", heads(form, ["women", "girls"])],
  ];
  for (const [one, room] of rooms) {
    if ((readCount(form[one]) ?? 0) > room) found[`counts.${one}`] = "reception-too-many";
  }
  return found;
}

export function requestOf(form: Handed, draft: string | null): RecordCreateRequest {
  const counts = Object.fromEntries(
    [...HEADS, ...AMONG].flatMap((one) => {
      const count = readCount(form[one]);
      return count ? [[one, count]] : [];
    }),
  );
  const gate = form.gate === ELSEWHERE ? form.gate_name.trim() : form.gate;
  const set = { gate, handed_over_by: form.handed_over_by.trim(), counts, at: momentOf(form.day, form.hour) };
  return { kind: "reception", set: set as never, draft };
}

/** A line to know the draft again by; nothing where nothing was typed. */
export const labelOf = (form: Handed): string =>
  form.handed_over_by.trim() || form.gate_name.trim() || (everyone(form) ? String(everyone(form)) : "");
