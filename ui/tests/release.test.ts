// @vitest-environment node
/** The page that is shipped: no demonstration story, no inline code, nothing from elsewhere. */
import { build } from "vite";
import type { RolldownOutput } from "rolldown";
import { beforeAll, expect, it } from "vitest";

const BUILD_MS = 60_000;
let files: { name: string; text: string }[] = [];

beforeAll(async () => {
  const env = process.env.VITEST;
  delete process.env.VITEST;
  const made = (await build({ mode: "production", logLevel: "silent", build: { write: false } })) as
    | RolldownOutput
    | RolldownOutput[];
  process.env.VITEST = env;
  files = (Array.isArray(made) ? made : [made])
    .flatMap((one) => one.output)
    .filter((file) => !file.fileName.endsWith(".woff2"))
    .map((file) => ({
      name: file.fileName,
      text: file.type === "chunk" ? file.code : Buffer.from(file.source).toString("utf8"),
    }));
}, BUILD_MS);

const where = (pattern: RegExp, ext = "") =>
  files.filter(({ name, text }) => name.endsWith(ext) && pattern.test(text)).map(({ name }) => name);

it("holds the window", () => {
  expect(where(/status_bar/, ".js").length).toBeGreaterThan(0);
});

it("holds nobody of the demonstration story, nor the gallery", () => {
  expect(where(/SABLIER|CALEBASSE|Wilner Mapou|\?gallery|Gallery/)).toEqual([]);
});

it("has no inline script, style or data address", () => {
  expect(where(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/i, ".html")).toEqual([]);
  expect(where(/url\(["']?(data|https?):/, ".css")).toEqual([]);
});

it("never evaluates text", () => {
  expect(where(/\beval\(|new Function\(/, ".js")).toEqual([]);
});
