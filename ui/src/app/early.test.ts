/** Typing before the core has answered: nobody is taken out of the field they began to write in. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { active, closeDesk, one, openDesk, press, text, until } from "./desk.test.kit";

/** Calls that wait until the test lets them go. */
let held: (() => void)[];
let holding = "";

beforeEach(async () => {
  held = [];
  holding = "";
  await openDesk((story) => async (name, request) => {
    if (name === holding) await new Promise<void>((go) => held.push(go));
    return story(name, request);
  });
});
afterEach(closeDesk);

it("shows the fields of a line only once they can be written in", async () => {
  await until(() => text().includes("À faire"));
  holding = "status_bar";
  press("KeyN", { ctrlKey: true });
  await until(() => one("dialog"));
  press("Digit8");
  await until(() => held.length);
  expect(one("form textarea")).toBeNull();
  for (const go of held) go();
  await until(() => active().labels?.[0]?.textContent?.includes("Nature"));
});
