/** The keyboard: shortcuts follow the physical key (`event.code`), so that an AZERTY digit needs no
 *  Shift, and only the top layer hears a key. */

/** `Ctrl+KeyN`, `Alt+Digit3`, `F9`, `Escape` … → what it does. */
export type Bindings = Record<string, (event: KeyboardEvent) => void>;

interface Layer {
  bindings: Bindings;
  /** A dialog or a menu: keys it does not know stop here. */
  closed: boolean;
  /** Heard whatever is on top: lock, hide. */
  always: boolean;
}

const layers: Layer[] = [];

/** The name of the key pressed, with its modifiers in a fixed order. */
export function keyName(event: KeyboardEvent): string {
  const code = event.code.startsWith("Numpad") ? numpad(event.code) : event.code;
  const names: string[] = [];
  if (event.ctrlKey || event.metaKey) names.push("Ctrl");
  if (event.altKey) names.push("Alt");
  if (event.shiftKey) names.push("Shift");
  return [...names, code].join("+");
}

function numpad(code: string): string {
  const rest = code.slice("Numpad".length);
  return /^\d$/.test(rest) ? `Digit${rest}` : rest;
}

/** True where a bare letter is text, not a shortcut. */
function writing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select");
}

function heard(layer: Layer, name: string, event: KeyboardEvent): boolean {
  const act = layer.bindings[name];
  if (!act) return false;
  const bare = !/^(Ctrl|Alt)\+|^F\d+$|^Escape$/.test(name);
  if (bare && writing(event.target)) return false;
  event.preventDefault();
  event.stopPropagation();
  act(event);
  return true;
}

/** Gives a key to the layers, top first. Exported for the tests; the window calls it itself. */
export function press(event: KeyboardEvent): void {
  if (event.isComposing) return;
  const name = keyName(event);
  let shut = false;
  for (const layer of [...layers].reverse()) {
    if (shut && !layer.always) continue;
    if (heard(layer, name, event)) return;
    shut ||= layer.closed;
  }
}

let listening = false;

/** Puts a layer on top; the returned function takes it away. */
export function pushKeys(
  bindings: Bindings,
  kind: { closed?: boolean; always?: boolean } = {},
): () => void {
  if (!listening) {
    window.addEventListener("keydown", press, true);
    listening = true;
  }
  const layer: Layer = { bindings, closed: kind.closed ?? false, always: kind.always ?? false };
  layers.push(layer);
  return () => {
    const at = layers.indexOf(layer);
    if (at >= 0) layers.splice(at, 1);
  };
}

const FIELDS =
  "input:not([type=hidden]):not([disabled]), textarea:not([disabled]), select:not([disabled])";

/** Svelte action for a form: Enter goes to the next field, Ctrl+Enter saves. */
export function entry(form: HTMLElement, options: { save?: () => void }) {
  let save = options.save;
  const heardHere = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      save?.();
      return;
    }
    const target = event.target;
    if (!(target instanceof HTMLElement) || target.matches("button, a, textarea")) return;
    event.preventDefault();
    nextField(form, target)?.focus();
  };
  form.addEventListener("keydown", heardHere);
  return {
    update(next: { save?: () => void }) {
      save = next.save;
    },
    destroy() {
      form.removeEventListener("keydown", heardHere);
    },
  };
}

/** The field after this one. A group of choices counts once: its chosen part, or its first. */
function nextField(form: HTMLElement, from: HTMLElement): HTMLElement | undefined {
  const all = [...form.querySelectorAll<HTMLElement>(FIELDS)].filter(stops);
  const group = from.closest("[role=radiogroup]");
  const here = group ? lastOf(all, (field) => group.contains(field)) : all.indexOf(from);
  return all[here + 1];
}

function stops(field: HTMLElement): boolean {
  if (!(field instanceof HTMLInputElement)) return true;
  if (field.type !== "radio" || field.checked) return true;
  const group = [...(field.closest("[role=radiogroup]")?.querySelectorAll("input") ?? [])];
  return !group.some((one) => one.checked) && group[0] === field;
}

function lastOf<T>(list: T[], test: (item: T) => boolean): number {
  for (let at = list.length - 1; at >= 0; at -= 1) if (test(list[at] as T)) return at;
  return -1;
}
