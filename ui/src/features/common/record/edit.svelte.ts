/** A section being edited: values typed, what differs from the record, and the way back step by step. */
import type { JsonValue } from "$ipc/bindings/serde_json/JsonValue";

export type Values = Record<string, JsonValue | undefined>;

/** Nothing of nothing: `""`, `[]`, `{}` and what holds only these are no value. */
export function pruned(value: JsonValue | undefined): JsonValue | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "string") return value.trim() || undefined;
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item): item is JsonValue => item !== undefined);
    return items.length ? items : undefined;
  }
  if (typeof value !== "object") return value;
  const parts = Object.entries(value).map(([name, one]) => [name, pruned(one)] as const);
  const kept = parts.filter((pair): pair is [string, JsonValue] => pair[1] !== undefined);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

/** Equal whatever the order of an object's parts. */
function same(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((item) => sorted(item) as JsonValue);
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pairs.map(([name, one]) => [name, sorted(one) as JsonValue]));
}

/** Out of the proxies of the page; their type is too deep for the compiler to follow. */
const plain = (value: JsonValue | undefined): JsonValue | undefined =>
  $state.snapshot(value as unknown) as JsonValue | undefined;

export class Edit {
  values = $state<Values>({});
  #before: Values;
  #past: { name: string; value: JsonValue | undefined }[] = [];
  /** Typing on in one field is one step. */
  #last = "";

  constructor(names: string[], before: Values) {
    this.#before = Object.fromEntries(names.map((name) => [name, before[name]]));
    this.values = structuredClone(this.#before);
  }

  put(name: string, value: JsonValue | undefined): void {
    if (this.#last !== name) this.#past.push({ name, value: plain(this.values[name]) });
    this.#last = name;
    this.values[name] = value;
  }

  /** Takes up what a draft kept. */
  restore(changes: Values): void {
    for (const name of Object.keys(this.#before)) if (name in changes) this.values[name] = changes[name];
  }

  /** A field was left: the next change of it is a step of its own. */
  rest(): void {
    this.#last = "";
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    const step = this.#past.pop();
    if (step) this.values[step.name] = step.value;
    this.#last = "";
    return Boolean(step);
  }

  /** Field to value for what differs; null for what was emptied. */
  get changes(): Record<string, JsonValue> {
    const set: Record<string, JsonValue> = {};
    for (const name of Object.keys(this.#before)) {
      const value = pruned(plain(this.values[name]));
      if (!same(value, pruned(this.#before[name]))) set[name] = value ?? null;
    }
    return set;
  }
}
