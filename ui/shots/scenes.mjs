// The scenes to picture. A scene names a moment of the demonstration story (`src/ipc/fixtures`) and
// may act (type, press) before the picture. Add yours to the list.

/** @type {{name: string, query?: Record<string, string>, langs?: string[],
 *   size?: {width: number, height: number}, act?: (page: import("playwright-core").Page) => Promise<void>}[]} */
export const SCENES = [
  {
    name: "lock",
    act: async (page) => {
      await page.locator("input[type=password]").fill("mangue riviere tambour so");
      await page.locator("input[type=password]").focus();
    },
  },
  {
    name: "lock-refused",
    act: async (page) => {
      await page.locator("input[type=password]").fill("faux");
      await page.keyboard.press("Enter");
      await page.waitForSelector("[role=alert] p");
    },
  },
  { name: "start" },
  { name: "start-phrase", act: phrase },
  { name: "start-sheet", act: sheet },
  { name: "today" },
  {
    name: "new",
    act: async (page) => {
      await page.keyboard.press("Control+n");
      await page.waitForSelector("dialog[open]");
    },
  },
  { name: "sending", act: (page) => go(page, "Alt+9") },
  { name: "waiting", act: (page) => go(page, "Alt+9") },
  { name: "people", act: (page) => go(page, "Alt+4") },
  {
    name: "settings",
    act: async (page) => {
      await page.locator("nav.rail .foot button").first().click();
      await settled(page);
    },
  },
  { name: "display", act: (page) => dialog(page, "Alt+0") },
  { name: "help", act: (page) => dialog(page, "F1") },
  { name: "cover", langs: ["fr"], act: (page) => dialog(page, "F9") },
  ...["lock", "start", "today", "sending"].map((scene) => ({
    name: `small-${scene}`,
    query: { scene },
    langs: ["fr"],
    size: { width: 800, height: 600 },
    act: scene === "sending" ? (page) => go(page, "Alt+9") : undefined,
  })),
  { name: "gallery", query: { gallery: "1" }, langs: ["fr"], size: { width: 1366, height: 1500 } },
  {
    name: "gallery-compact",
    query: { gallery: "1", density: "compact" },
    langs: ["fr"],
    size: { width: 1366, height: 1500 },
  },
];

async function settled(page) {
  await page.waitForSelector("html[data-ready=true]");
}

async function go(page, keys) {
  await page.keyboard.press(keys);
  await settled(page);
}

async function dialog(page, keys) {
  await page.keyboard.press(keys);
  await page.waitForSelector("dialog[open]");
}

async function phrase(page) {
  await page.locator("#start-base label").first().click();
  await page.locator("#start-officer").fill("Mirlande Acajou");
  await page.locator("button[type=submit]").click();
  await page.waitForSelector("ol li");
}

async function sheet(page) {
  await phrase(page);
  await page.locator("form input:not([type=radio])").last().fill("mangue riviere tambour soleil panier");
  await page.locator("button[type=submit]").click();
  await page.waitForSelector("li.mono");
}
