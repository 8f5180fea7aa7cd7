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
  { name: "unsigned" },
  {
    name: "unsigned-list",
    act: async (page) => {
      await page.locator(".to-sign button").click();
      await settled(page);
      await page.locator("input[type=checkbox]").nth(2).check();
    },
  },
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
  {
    name: "daybook-found",
    act: async (page) => {
      await go(page, "Alt+2");
      await page.keyboard.press("Control+f");
      await page.keyboard.type("gue");
      await page.waitForSelector("li.day");
    },
  },
  {
    name: "daybook-paper",
    act: async (page) => {
      await note(page);
      await page.locator("form input[type=radio]").nth(3).check();
    },
  },
  {
    name: "daybook-silent",
    act: async (page) => {
      await go(page, "Alt+2");
      await page.keyboard.press("ArrowLeft");
      await page.waitForSelector(".empty button");
    },
  },
  { name: "review", act: (page) => go(page, "c") },
  {
    name: "review-day",
    act: async (page) => {
      await go(page, "c");
      await page.keyboard.press("ArrowDown");
      await page.waitForSelector("aside section");
    },
  },
  {
    name: "review-return",
    act: async (page) => {
      await go(page, "c");
      await page.waitForSelector(".list button:focus");
      await page.keyboard.press("x");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("dialog [aria-invalid]");
    },
  },
  { name: "review-none", act: (page) => go(page, "c") },
  { name: "case-returned", act: openCase },
  { name: "custody", act: (page) => go(page, "Alt+5") },
  { name: "custody-minor", act: minor },
  { name: "custody-exit", act: exit },
  {
    name: "custody-property",
    act: async (page) => {
      await go(page, "Alt+5");
      await page.waitForSelector("aside section:nth-of-type(3) .link");
      await page.locator("aside section .head .link").first().click();
      await page.waitForSelector("aside form");
    },
  },
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
  { name: "arrest-facts", act: factsUnfolded },
  {
    name: "arrest-particulars",
    act: async (page) => {
      await arrest(page);
      await page.keyboard.press("Alt+s");
      await page.waitForSelector(".fold.open input");
      await page.keyboard.press("Alt+s");
      await page.locator(".fold.open").nth(1).locator("button").last().click();
      await page.locator(".fold.open").nth(1).locator("fieldset").scrollIntoViewIfNeeded();
    },
  },
  { name: "arrest-custody", act: custodyUnfolded },
  {
    name: "arrest-joins",
    act: async (page) => {
      await caseTab(page, "people");
      await page.locator(".add button").first().click();
      await settled(page);
      await page.waitForSelector("[id='persons[0].person.family_name']:focus");
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
  {
    name: "case-settle",
    act: async (page) => {
      await caseTab(page, "history");
      await page.locator("section li button").nth(1).click();
      await page.waitForSelector("form input");
    },
  },
  { name: "case-edit", act: editCase },
  {
    name: "case-commander",
    query: { scene: "case-commander" },
    act: async (page) => {
      await editCase(page);
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("form textarea");
    },
  },
  {
    name: "case-role",
    act: async (page) => {
      await caseTab(page, "people");
      await page.locator(".person .link").first().click();
      await page.waitForSelector("form input");
    },
  },
  {
    name: "case-void",
    act: async (page) => {
      await openCase(page);
      await page.locator(".end button").last().click();
      await page.waitForSelector("dialog[open]");
    },
  },
  {
    name: "case-custody-record",
    act: async (page) => {
      await caseTab(page, "custody");
      await page.locator("#case-panel li > .link").first().click();
      await settled(page);
      await page.waitForSelector(".sheet section .link");
      await page.locator(".sheet section .link").nth(1).click();
      await page.waitForSelector("form input");
    },
  },
  { name: "form-seizure", act: (page) => blank(page, "4") },
  {
    name: "form-seizure-refused",
    act: async (page) => {
      await blank(page, "4");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("[role=alert]");
    },
  },
  {
    name: "form-patrol",
    act: async (page) => {
      await blank(page, "6");
      await page.keyboard.press("Alt+s");
      await page.waitForSelector(".fold.open input");
    },
  },
  { name: "form-reception", act: (page) => blank(page, "9") },
  { name: "form-training", act: (page) => blank(page, "0") },
  { name: "document", act: (page) => scan(page, "2905019") },
  { name: "document-wrong", act: (page) => scan(page, "2905010") },
  { name: "vault", act: openVault },
  {
    name: "vault-two",
    act: async (page) => {
      await openVault(page);
      await page.keyboard.press("ArrowDown");
      await page.waitForSelector("aside .banner");
      await page.locator("aside li input").first().fill("2");
    },
  },
  { name: "vault-hand", act: handOver },
  {
    name: "vault-refused",
    act: async (page) => {
      await handOver(page);
      await page.locator("aside form input").first().fill("SABLIER Evens");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("aside [aria-invalid=true]");
    },
  },
  {
    name: "vault-sign",
    act: async (page) => {
      await handOver(page);
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("aside input[type=password]");
    },
  },
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

/** The empty form of *Nouveau*'s digit. */
async function blank(page, digit) {
  await page.keyboard.press("Control+n");
  await page.waitForSelector("dialog[open] li");
  await page.keyboard.press(digit);
  await settled(page);
  await page.waitForSelector("form input:focus");
}

/** A passport through the scanner; `expiry` with its check digit. */
async function scan(page, expiry) {
  await page.keyboard.press("Control+n");
  await page.waitForSelector("dialog[open] li");
  await page.keyboard.press("5");
  await settled(page);
  await page.waitForSelector("form textarea:focus");
  await page.keyboard.insertText("P<HTITAMARIN<<DIEUSEL<<<<<<<<<<<<<<<<<<<<<<<\n");
  await page.keyboard.insertText(`PP12345673HTI8703123M${expiry}<<<<<<<<<<<<<<04`);
  await page.waitForSelector("aside dl");
}

async function openVault(page) {
  await go(page, "Alt+3");
  await page.locator("header .actions button").first().click();
  await settled(page);
  await page.waitForSelector("aside li");
}

async function handOver(page) {
  await openVault(page);
  await page.locator("aside .acts button").first().click();
  await page.waitForSelector("aside form");
  await page.locator("aside form input").nth(1).fill("SABLIER Evens");
  await page.locator("aside form input[role=combobox]").click();
  await page.locator("aside form li[role=option]").first().click();
  await page.locator("aside form input[type=radio]").first().check();
}

/** Six sections, the first three open. */
async function factsUnfolded(page) {
  await blankArrest(page);
  for (const [keys, text] of [["Alt+s", "Ferrier"], ["Alt+s", ""], ["Alt+s", ""]]) {
    await page.keyboard.press(keys);
    await page.keyboard.type(text);
  }
  await page.locator(".fold.open").nth(2).scrollIntoViewIfNeeded();
}

/** The arrest said, and what was told, offered and taken. */
async function custodyUnfolded(page) {
  await arrest(page);
  await page.keyboard.press("Alt+a");
  await page.waitForSelector("dl dd.mono");
  await page.locator("nav.steps button").nth(2).click();
  for (let open = 1; open <= 3; open += 1) {
    await page.keyboard.press("Alt+s");
    await page.locator(".fold.open").nth(open - 1).waitFor();
  }
  await page.locator(".fold.open").nth(1).locator("input").first().check();
}

async function openCase(page) {
  await go(page, "Alt+3");
  await page.locator(".hits button").nth(0).click();
  await settled(page);
  await page.waitForSelector("[role=tab]");
}

async function editCase(page) {
  await openCase(page);
  await page.waitForSelector(".sheet section .link");
  await page.locator(".sheet section .link").first().click();
  await page.waitForSelector(".sheet form input");
  await page.locator(".sheet textarea").first().fill("Huit personnes à pied, deux de plus que d’abord écrit.");
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
