/** A hand-over as it is typed, and what is sent of it. */
import type { HolderView, SeizureHandOverRequest } from "$ipc";

export const REASONS = [
  "storage", "laboratory", "customs", "blts", "dcpj", "court_clerk", "returned", "destroyed",
];
/** Those who give a receipt for what they take. */
const WITH_RECEIPT = ["court_clerk", "customs"];

export interface Handing {
  from_name: string;
  from_rank: string;
  from_institution: string;
  to_name: string;
  to_rank: string;
  to_institution: string;
  reason: string;
  /** `true`, `false`, or not said yet. */
  seal_intact: string;
  new_seal: string;
  weight_g: string;
  receipt_number: string;
  at: string;
}

export const givesReceipt = (reason: string): boolean => WITH_RECEIPT.includes(reason);

/** Begins with the one who holds the item. */
export function handingOf(holder: HolderView | undefined, now: string): Handing {
  return {
    from_name: holder?.name ?? "", from_rank: holder?.rank ?? "", from_institution: holder?.institution ?? "",
    to_name: "", to_rank: "", to_institution: "", reason: "", seal_intact: "", new_seal: "", weight_g: "",
    receipt_number: "", at: now,
  };
}

/** What is not written yet, field to a code. */
export function lacking(typed: Handing): Record<string, string> {
  const needed: (keyof Handing)[] = ["from_name", "to_name", "reason", "seal_intact", "at"];
  if (givesReceipt(typed.reason)) needed.push("receipt_number");
  const missing = needed.filter((name) => !typed[name].trim()).map((name) => [name, "missing"]);
  const weight = typed.weight_g.trim();
  const heavy = weight && !/^\d{1,10}$/.test(weight);
  return { ...Object.fromEntries(missing), ...(heavy ? { weight_g: "out_of_range" } : {}) };
}

export function requestOf(seizure: string, typed: Handing): SeizureHandOverRequest {
  const some = (text: string) => text.trim() || null;
  const hand = (end: "from" | "to") => ({
    name: typed[`${end}_name`].trim(), rank: some(typed[`${end}_rank`]), institution: some(typed[`${end}_institution`]),
  });
  return {
    seizure, from: hand("from"), to: hand("to"), reason: typed.reason, seal_intact: typed.seal_intact === "true",
    new_seal: some(typed.new_seal), weight_g: typed.weight_g.trim() ? Number(typed.weight_g) : null,
    receipt_number: givesReceipt(typed.reason) ? some(typed.receipt_number) : null, at: typed.at,
  };
}

/** Where the core names a field (`from.name`), the form has it (`from_name`). */
export const fieldOf = (path: string): string => path.replace(".", "_");
