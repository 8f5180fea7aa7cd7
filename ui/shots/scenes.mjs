// The scenes to picture. A scene names a place of the demonstration story (`src/ipc/fixtures`) and
// may act (type, press) before the picture. Add yours to the list.

/** @type {{name: string, query?: Record<string, string>, langs?: string[],
 *   size?: {width: number, height: number}, act?: (page: import("playwright-core").Page) => Promise<void>}[]} */
export const SCENES = [
  { name: "gallery", query: { gallery: "1" }, langs: ["fr"], size: { width: 1366, height: 1500 } },
  {
    name: "gallery-compact",
    query: { gallery: "1", density: "compact" },
    langs: ["fr"],
    size: { width: 1366, height: 1500 },
  },
];
