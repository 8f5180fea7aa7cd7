/** Pieces of equipment: which ones are asked for, grouped as the store shelves them, and what can happen to one. */
import type { EquipmentRow } from "$ipc";
import { plain } from "$kit/typed-date";

export interface Asked {
  /** Inventory or serial number, holder, or words of the description. */
  text: string;
  category: string;
  state: string;
}

export const EVERYTHING: Asked = { text: "", category: "", state: "" };

/** Every word stands somewhere in what is said of the piece, accents or not. */
export function answers(row: EquipmentRow, asked: Asked): boolean {
  if (asked.category && row.category !== asked.category) return false;
  if (asked.state && stateOf(row) !== asked.state) return false;
  const said = plain([row.inventory_number, row.serial, row.description, row.holder, row.number].join(" "));
  return asked.text.split(/\s+/).every((word) => said.includes(plain(word)));
}

/** In service and in somebody's hands is a state of its own to whoever looks for a radio. */
export const stateOf = (row: EquipmentRow): string =>
  row.state === "in_service" ? (row.holder ? "held" : "in_store") : row.state;

export const STATES = ["in_store", "held", "broken", "lost", "stolen", "retired"];

/** Category by category, in the order of the table of the kind. */
export function shelves(rows: EquipmentRow[], order: string[]): [category: string, rows: EquipmentRow[]][] {
  const at = (category: string) => (order.includes(category) ? order.indexOf(category) : order.length);
  const found = [...new Set(rows.map((row) => row.category))].sort((a, b) => at(a) - at(b));
  return found.map((category) => [category, rows.filter((row) => row.category === category)]);
}

/** What can happen to a piece as it stands; the core judges it again. */
export function events(row: EquipmentRow): string[] {
  if (row.state === "retired") return [];
  const held = row.holder ? ["returned"] : [];
  if (row.state === "in_service") return ["assigned", ...held, "maintenance", "broken", "lost", "stolen", "retired"];
  const others = ["broken", "lost", "stolen", "retired"].filter((event) => event !== row.state);
  return ["repaired", ...held, "maintenance", ...others];
}

/** Pieces that run on fuel and have an odometer. */
export const runs = (category: string): boolean => ["vehicle", "motorcycle", "generator"].includes(category);
