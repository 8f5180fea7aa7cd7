/** The whole window over the demonstration story: door, keys, language, lock. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeDesk, openDesk, press, text, until } from "./desk.test.kit";

let asked: string[];

beforeEach(async () => {
  asked = [];
  await openDesk((host) => (name, request) => {
    asked.push(name);
    return host(name, request);
  });
});
afterEach(closeDesk);

describe("the window", () => {
  it("says when a screen has its data", async () => {
    await until(() => text().includes("SABLIER Evens"));
    expect(document.documentElement.dataset.ready).toBe("true");
  });

  it("offers the draft of the cut under the first key", async () => {
    await until(() => text().includes("14:21:40"));
    expect(document.activeElement?.textContent).toContain("Reprendre");
  });

  it("changes the language with two keys and keeps what is typed", async () => {
    await until(() => text().includes("À faire"));
    (document.querySelector(".foot button") as HTMLButtonElement).click();
    await until(() => document.querySelector("input[type=password]"));
    const field = document.querySelector("input[type=password]") as HTMLInputElement;
    field.value = "rivière";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    press("Digit0", { altKey: true });
    await until(() => document.querySelector("dialog"));
    press("Digit2");
    await until(() => text().includes("Reglaj"));
    expect(document.documentElement.lang).toBe("ht");
    expect((document.querySelector("input[type=password]") as HTMLInputElement).value).toBe("rivière");
    expect(document.querySelector("dialog")).toBeNull();
  });

  it("opens a form with Ctrl+N and its digit", async () => {
    await until(() => text().includes("À faire"));
    press("KeyN", { ctrlKey: true });
    await until(() => document.querySelector("dialog")?.textContent.includes("Interception"));
    press("Digit8");
    await until(() => !document.querySelector("dialog"));
    expect(text()).not.toContain("SABLIER Evens");
  });

  it("closes only the top layer with Escape", async () => {
    await until(() => text().includes("À faire"));
    press("F1");
    await until(() => document.querySelector("dialog"));
    press("Escape");
    await until(() => !document.querySelector("dialog"));
    expect(text()).toContain("SABLIER Evens");
  });

  it("hides at F9, above a dialog too", async () => {
    await until(() => text().includes("À faire"));
    press("F1");
    await until(() => document.querySelector("dialog"));
    press("F9");
    await until(() => text().includes("Écran caché"));
    press("F9");
    await until(() => !text().includes("Écran caché"));
  });

  it("locks the core first, then shows nothing of the register", async () => {
    await until(() => text().includes("SABLIER Evens"));
    asked = [];
    press("KeyL", { ctrlKey: true });
    await until(() => text().includes("Qui prend le registre"));
    expect(asked[0]).toBe("lock");
    expect(text()).not.toMatch(/SABLIER|TAMARIN|Commissaire/);
  });

  it("opens again for the one who held it, phrase at once", async () => {
    await until(() => text().includes("SABLIER Evens"));
    press("KeyL", { ctrlKey: true });
    await until(() => document.activeElement?.matches("input[type=password]"));
    const field = document.activeElement as HTMLInputElement;
    field.value = "faux";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.form?.requestSubmit();
    await until(() => text().includes("Phrase secrète refusée"));
    field.value = "mangue riviere tambour soleil panier";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.form?.requestSubmit();
    await until(() => text().includes("SABLIER Evens"));
  });
});

it("goes to every place of the rail by its key", async () => {
  await until(() => text().includes("À faire"));
  for (const [code, title] of [["Digit3", "Dossiers"], ["Digit4", "Personnes"], ["Digit9", "Envoi"], ["Digit1", "Mardi"]]) {
    press(code ?? "", { altKey: true });
    await until(() => document.querySelector("h1")?.textContent.includes(title ?? ""));
    await until(() => document.documentElement.dataset.ready === "true");
  }
});
