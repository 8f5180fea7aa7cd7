/** The bar's words: what it says of the battery, and that every part it shortens has fewer words. */
import { beforeEach, describe, expect, it } from "vitest";
import type { StatusBarView } from "$ipc";
import { host } from "$ipc/fixtures";
import { setLanguage } from "$kit/words.svelte";
import { STATUS_YIELDS, statusItems } from "./status";

const acts = { open: () => {}, lock: () => {} };
let bar: StatusBarView;
beforeEach(async () => {
  setLanguage("fr");
  bar = (await host("status_bar", {})) as StatusBarView;
});
const item = (change: Partial<StatusBarView>, id: string) =>
  statusItems({ ...bar, ...change }, acts).find((one) => one.id === id);

describe("the battery", () => {
  it("is not there on a machine without one", () => {
    expect(item({ battery: null }, "battery")).toBeUndefined();
  });

  it("warns when little is left, and not on mains power", () => {
    const tone = (percent: number, charging: boolean) => item({ battery: { percent, charging } }, "battery")?.tone;
    expect([tone(63, false), tone(20, false), tone(8, false), tone(8, true)]).toEqual([undefined, "warn", "danger", undefined]);
    expect(item({ battery: { percent: 63, charging: false } }, "battery")?.text).toBe("Batterie 63\u00a0%");
  });
});

describe("a part that says less", () => {
  it("has fewer words for each time it is asked", () => {
    for (const id of new Set(STATUS_YIELDS)) {
      const part = item({}, id);
      const words = [`${part?.text} ${part?.strong ?? ""}`, ...(part?.shorts ?? [])];
      expect(words.length, id).toBeGreaterThan(STATUS_YIELDS.filter((one) => one === id).length);
      words.slice(1).forEach((one, at) => expect(one.length, id).toBeLessThan(words[at]?.length ?? 0));
    }
  });

  it("never hides that headquarters refuses", () => {
    expect(item({ link: "refused" }, "link")?.shorts).toEqual(["Refusée par le siège"]);
  });
});
