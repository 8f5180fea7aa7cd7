import { afterEach, describe, expect, it, vi } from "vitest";
import { entry, keyName, pushKeys } from "./keys";

const pops: (() => void)[] = [];
const push: typeof pushKeys = (...layer) => {
  const pop = pushKeys(...layer);
  pops.push(pop);
  return pop;
};
const press = (code: string, more: KeyboardEventInit = {}, on: EventTarget = document.body) =>
  on.dispatchEvent(new KeyboardEvent("keydown", { code, bubbles: true, cancelable: true, ...more }));

afterEach(() => {
  pops.splice(0).forEach((pop) => pop());
  document.body.replaceChildren();
});

describe("layers of keys", () => {
  it("follow the physical key: an AZERTY digit needs no Shift", () => {
    expect(keyName(new KeyboardEvent("keydown", { code: "Digit1", key: "&", altKey: true }))).toBe("Alt+Digit1");
    expect(keyName(new KeyboardEvent("keydown", { code: "Numpad8", key: "8" }))).toBe("Digit8");
  });

  it("give Escape to the top layer only", () => {
    const below = vi.fn();
    const above = vi.fn();
    push({ Escape: below });
    const pop = push({ Escape: above });
    press("Escape");
    expect([below.mock.calls.length, above.mock.calls.length]).toEqual([0, 1]);
    pop();
    press("Escape");
    expect(below).toHaveBeenCalledOnce();
  });

  it("stop at a dialog, but never lock and hide", () => {
    const fresh = vi.fn();
    const lock = vi.fn();
    push({ "Ctrl+KeyN": fresh });
    push({ "Ctrl+KeyL": lock }, { always: true });
    push({ Escape: vi.fn() }, { closed: true });
    press("KeyN", { ctrlKey: true });
    press("KeyL", { ctrlKey: true });
    expect(fresh).not.toHaveBeenCalled();
    expect(lock).toHaveBeenCalledOnce();
  });

  it("leave a bare letter to who is writing", () => {
    const act = vi.fn();
    push({ KeyV: act, "Alt+Digit1": act });
    const field = document.body.appendChild(document.createElement("input"));
    press("KeyV", {}, field);
    expect(act).not.toHaveBeenCalled();
    press("Digit1", { altKey: true }, field);
    press("KeyV");
    expect(act).toHaveBeenCalledTimes(2);
  });

  it("say nothing while a word is being composed", () => {
    const act = vi.fn();
    push({ Escape: act });
    press("Escape", { isComposing: true });
    expect(act).not.toHaveBeenCalled();
  });
});

describe("a form", () => {
  function form(save?: () => void) {
    document.body.innerHTML = `<form>
      <input id="a" />
      <div role="radiogroup"><input type="radio" id="r1" name="r" /><input type="radio" id="r2" name="r" checked /></div>
      <textarea id="t"></textarea><button id="b">x</button><input id="z" />
    </form>`;
    const made = document.querySelector("form") as HTMLFormElement;
    entry(made, save ? { save } : {});
    return (id: string) => document.getElementById(id) as HTMLElement;
  }
  const enter = (on: HTMLElement, more: KeyboardEventInit = {}) => {
    on.focus();
    on.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...more }));
    return document.activeElement?.id;
  };

  it("goes to the next field with Enter, a group of choices counting once", () => {
    const at = form();
    expect(enter(at("a"))).toBe("r2");
    expect(enter(at("r2"))).toBe("t");
  });

  it("lets Enter make a line in a text and press a button", () => {
    const at = form();
    expect(enter(at("t"))).toBe("t");
    expect(enter(at("b"))).toBe("b");
  });

  it("saves with Ctrl+Enter from anywhere", () => {
    const save = vi.fn();
    const at = form(save);
    enter(at("t"), { ctrlKey: true });
    enter(at("a"), { ctrlKey: true });
    expect(save).toHaveBeenCalledTimes(2);
  });
});
