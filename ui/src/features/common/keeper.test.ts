/** Drafts are kept in time, in order, and never after the line itself. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Keeper } from "./keeper";

const PROMISED_MS = 2_000;
let written: number;
let keeper: Keeper;

beforeEach(() => {
  vi.useFakeTimers();
  written = 0;
  keeper = new Keeper(async () => void (written += 1));
});
afterEach(() => vi.useRealTimers());

describe("what is typed", () => {
  it("is kept within two seconds even while the typing goes on", async () => {
    for (let ms = 0; ms < PROMISED_MS; ms += 100) {
      keeper.changed();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(written).toBe(1);
  });

  it("is kept at once when the field is left, and once only", async () => {
    keeper.changed();
    await keeper.flush();
    await keeper.flush();
    await vi.advanceTimersByTimeAsync(PROMISED_MS);
    expect(written).toBe(1);
  });

  it("is no draft any more once the line goes to the register", async () => {
    keeper.changed();
    await keeper.stop();
    keeper.changed();
    await keeper.leave();
    await vi.advanceTimersByTimeAsync(PROMISED_MS);
    expect(written).toBe(0);
  });

  it("is kept again when the register refuses", async () => {
    keeper.changed();
    await keeper.stop();
    keeper.resume();
    await vi.advanceTimersByTimeAsync(PROMISED_MS);
    expect(written).toBe(1);
  });
});
