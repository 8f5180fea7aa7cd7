/** Contrast of every pair the window uses, computed over the token file, in the three themes. */
import { describe, expect, it } from "vitest";
import css from "./tokens.css?raw";

const THEMES = ["light", "dark", "sun"] as const;

function tokens(theme: string): Record<string, string> {
  const block = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((hit) => [hit[1], hit[2]]),
  );
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function ratio(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const TINTS = ["primary-tint", "danger-tint", "warn-tint", "ok-tint"];
const GROUNDS = ["bg", "surface", "surface-2", ...TINTS];
const STATES = ["primary", "danger", "warn", "ok"];

/** Foreground, background, least ratio. */
const PAIRS: [string, string, number][] = [
  ...GROUNDS.map((ground): [string, string, number] => ["text", ground, 12.1]),
  ...GROUNDS.map((ground): [string, string, number] => ["muted", ground, 6.2]),
  ...STATES.flatMap((state): [string, string, number][] =>
    ["bg", "surface", "primary-tint", `${state}-tint`].map((ground) => [state, ground, 5.7]),
  ),
  ["on-primary", "primary", 6.5],
  ["on-primary-2", "primary", 6.5],
  ["on-primary", "primary-down", 6.5],
  ["on-primary-2", "primary-down", 6.5],
  ["border", "bg", 3.3],
  ["border", "surface", 3.3],
  ["focus-line", "focus-glow", 9.8],
];

describe.each(THEMES)("theme %s", (theme) => {
  const colour = tokens(theme);

  it("is complete", () => {
    expect(Object.keys(colour).sort()).toEqual(Object.keys(tokens("light")).sort());
    expect(Object.keys(colour).length).toBe(20);
  });

  it.each(PAIRS)("%s on %s keeps %d", (front, ground, least) => {
    // The design writes its lowest ratios with one decimal.
    const found = Math.round(ratio(colour[front] ?? "", colour[ground] ?? "") * 10) / 10;
    expect(found).toBeGreaterThanOrEqual(least);
  });

  it("shows the focus on every ground", () => {
    for (const ground of [...GROUNDS, "primary"]) {
      const line = ratio(colour["focus-line"] ?? "", colour[ground] ?? "");
      const glow = ratio(colour["focus-glow"] ?? "", colour[ground] ?? "");
      expect(Math.max(line, glow), ground).toBeGreaterThanOrEqual(3);
    }
  });
});

it("names no colour outside the token file", () => {
  const sources = import.meta.glob("../**/*.{svelte,css}", { query: "?raw", eager: true, import: "default" });
  const offenders = Object.entries(sources).filter(
    ([path, text]) => !path.endsWith("tokens.css") && /#[0-9a-f]{3,8}\b(?!-)|rgba?\(|hsl/i.test(
      /<style>[\s\S]*<\/style>/.exec(text as string)?.[0] ?? (path.endsWith(".css") ? (text as string) : ""),
    ),
  );
  expect(offenders.map(([path]) => path)).toEqual([]);
});
