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
  { name: "daybook", act: (page) => go(page, "Alt+2") },
  { name: "daybook-note", act: note },
  { name: "custody", act: (page) => go(page, "Alt+5") },
  { name: "custody-minor", act: minor },
  { name: "custody-exit", act: exit },
  {
    name: "settings",
    act: async (page) => {
      await page.locator("nav.rail .foot button").first().click();
      await settled(page);
    },
  },
  { name: "display", act: (page) => dialog(page, "Alt+0") },
  { name: "arrest", act: arrest },
  {
    name: "arrest-typing",
    act: async (page) => {
      await blankArrest(page);
      await page.keyboard.press("Alt+PageDown");
      await page.waitForSelector("[id='persons[0].person.family_name']:focus");
      await page.keyboard.type("Tamarin");
      await page.waitForSelector("aside li");
    },
  },
  {
    name: "arrest-missing",
    act: async (page) => {
      await blankArrest(page);
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("[role=alert]");
    },
  },
  {
    name: "arrest-review",
    act: async (page) => {
      await arrest(page);
      await page.locator("nav.steps button").nth(4).click();
      await page.waitForSelector("form li");
    },
  },
  {
    name: "arrest-saved",
    act: async (page) => {
      await arrest(page);
      await page.keyboard.press("Alt+a");
      await page.waitForSelector("dl dd.mono");
    },
  },
  { name: "case", act: openCase },
  { name: "case-people", act: (page) => caseTab(page, "people") },
  { name: "case-custody", act: (page) => caseTab(page, "custody") },
  { name: "case-history", act: (page) => caseTab(page, "history") },
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

/** The draft of the cut, taken up. */
async function arrest(page) {
  await page.locator(".found button").first().click();
  await settled(page);
  await page.waitForSelector("aside li");
}

async function blankArrest(page) {
  await page.keyboard.press("Control+n");
  await page.waitForSelector("dialog[open] li");
  await page.keyboard.press("1");
  await settled(page);
  await page.waitForSelector("form .fields input:focus");
}

async function openCase(page) {
  await go(page, "Alt+3");
  await page.locator(".hits button").nth(0).click();
  await settled(page);
  await page.waitForSelector("[role=tab]");
}

async function caseTab(page, tab) {
  await openCase(page);
  await page.locator(`#case-tab-${tab}`).click();
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

async function note(page) {
  await page.keyboard.press("Control+n");
  await page.waitForSelector("dialog[open]");
  await page.keyboard.press("8");
  await page.waitForSelector("form textarea");
  await settled(page);
  await page.locator("form textarea").fill("Contrôle radio, Malpasse répond.");
  await page.locator("form input[type=checkbox]").check();
  await page.waitForSelector(".bar [aria-live]:has-text('14:32')");
}

async function minor(page) {
  await go(page, "Alt+5");
  await page.locator(".board li button").nth(4).click();
  await settled(page);
  await page.waitForSelector("aside h2:has-text('LATANYE')");
}

async function exit(page) {
  await go(page, "Alt+5");
  await page.locator("aside .foot button").last().click();
  await page.locator("aside form input[role=combobox]").click();
  await page.locator("aside form li[role=option]").nth(1).click();
}
