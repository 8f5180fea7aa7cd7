import { afterEach, describe, expect, it, vi } from "vitest";
import { IpcError } from "./error";
import { useHost } from "./host";
import { call } from "./index";
import { useCaseNames } from "./bindings";

afterEach(() => vi.unstubAllGlobals());

describe("a call", () => {
  it("carries name and request, and an empty one where nothing is asked", async () => {
    const seen: unknown[] = [];
    useHost((name, request) => {
      seen.push([name, request]);
      return Promise.resolve({});
    });
    await call("log_day", { date: "2026-11-17" });
    await call("today");
    expect(seen).toEqual([["log_day", { date: "2026-11-17" }], ["today", {}]]);
  });

  it("fails with the core's code, and what its sentence needs", async () => {
    useHost(() => Promise.reject({ code: "wrong_passphrase", params: { n: 2, odd: {} } }));
    await expect(call("today")).rejects.toMatchObject({ code: "wrong_passphrase", params: { n: 2 } });
  });

  it("names the fields to correct", async () => {
    const fields = [{ field: "incident.nature", code: "missing", params: {} }];
    useHost(() => Promise.reject({ code: "invalid", params: {}, fields }));
    await expect(call("today")).rejects.toMatchObject({ code: "invalid", fields });
  });

  it.each([undefined, "text", new Error("network"), { message: "x" }, { code: 7 }])(
    "names %s unreachable",
    (problem) => {
      expect(IpcError.from(problem).code).toBe("unreachable");
    },
  );
});

it("knows every use case by name", () => {
  expect(new Set(useCaseNames).size).toBe(useCaseNames.length);
});
