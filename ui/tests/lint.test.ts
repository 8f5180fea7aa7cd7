/** The import lint must fail on a broken tier, or it proves nothing. */
import { describe, expect, it } from "vitest";
// @ts-expect-error a plain script without types
import { lint } from "../scripts/lint.mjs";

const wrong = (path: string, text: string): string[] => lint({ [path]: text }) as string[];

describe("import lint", () => {
  it.each([
    ["kit/Row.svelte", 'import { call } from "$ipc";'],
    ["kit/Row.svelte", 'import x from "../features/lock/x";'],
    ["features/lock/Lock.svelte", 'import x from "../today/Today.svelte";'],
    ["features/lock/Lock.svelte", 'import x from "../../app/session.svelte";'],
    ["features/lock/Lock.svelte", 'import { invoke } from "@tauri-apps/api/core";'],
    ["ipc/error.ts", 'import { t } from "$kit/words.svelte";'],
    ["features/lock/Lock.svelte", "{@html text}"],
    ["features/lock/Lock.svelte", "localStorage.setItem('a', 'b')"],
    ["features/lock/Lock.svelte", "await fetch('/ipc/x')"],
    ["features/lock/Lock.svelte", '<p style="color: red">'],
  ])("refuses %s with %s", (path, text) => {
    expect(wrong(path, text)).toHaveLength(1);
  });

  it.each([
    ["features/lock/Lock.svelte", 'import { call } from "$ipc"; import R from "$kit/Row.svelte";'],
    ["features/lock/Lock.svelte", 'import T from "./Tiles.svelte";'],
    ["app/App.svelte", 'import L from "../features/lock/Lock.svelte";'],
    ["ipc/host.ts", 'await import("@tauri-apps/api/core"); fetch("/ipc/x")'],
  ])("lets %s", (path, text) => {
    expect(wrong(path, text)).toEqual([]);
  });
});
