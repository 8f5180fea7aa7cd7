// Builds the window's page. `--mode fixtures` answers every call from the demonstration story kept
// in memory (screenshots, component tests); the release build holds none of it.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  base: "./",
  define: { __FIXTURES__: JSON.stringify(mode !== "production") },
  resolve: {
    alias: { $locales: here("../assets/locales"), $kit: here("./src/kit"), $ipc: here("./src/ipc") },
    // Component tests run the browser build of Svelte.
    conditions: process.env.VITEST ? ["browser"] : undefined,
  },
  server: { fs: { allow: [here("..")] } },
  // No data: URL anywhere: the window's policy allows fonts and pictures from itself only.
  build: { assetsInlineLimit: 0, target: "safari16", modulePreload: { polyfill: false } },
  test: { css: true, environment: "jsdom", include: ["src/**/*.test.ts", "tests/**/*.test.ts"] },
}));
