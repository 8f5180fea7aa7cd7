import { expect, it } from "vitest";
import { layoutOf } from "./layout";

it("tells the layout from a key that differs, and nothing from the others", () => {
  expect(layoutOf("KeyQ", "a")).toBe("AZERTY");
  expect(layoutOf("KeyQ", "q")).toBe("QWERTY");
  expect(layoutOf("KeyY", "z")).toBe("QWERTZ");
  expect(layoutOf("KeyE", "e")).toBeUndefined();
});
