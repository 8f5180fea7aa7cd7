// The scenes to picture. A scene names a moment of the demonstration story (`src/ipc/fixtures`) and
// may act (type, press) before the picture. Add yours to the list.
import {
  settled, go, arrest, blankArrest, blank, scan, openVault, handOver, factsUnfolded,
  custodyUnfolded, openCase, editCase, caseTab, files, openFile, chooseFiles, dialog, phrase, sheet, note, minor, exit,
} from "./acts.mjs";
import { FILES } from "./files.mjs";
import { HANDS } from "./hands.mjs";
import { WORKS } from "./works.mjs";

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
  { name: "files", act: files },
  { name: "files-none", act: files },
  { name: "files-view", act: (page) => openFile(page, 0) },
  { name: "files-paper", act: (page) => openFile(page, 2) },
  { name: "files-add", act: chooseFiles },
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
    name: "arrest-sought",
    query: { scene: "arrest-sought" },
    act: async (page) => {
      await arrest(page);
      await page.waitForSelector(".lookouts .banner");
      await page.locator("aside li .acts button").nth(1).click();
    },
  },
  {
    name: "person-links",
    act: async (page) => {
      await go(page, "Alt+4");
      await page.locator(".hits button").nth(0).click();
      await settled(page);
      await page.locator("#case-tab-links").click();
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
  ...FILES,
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
  ...HANDS,
  { name: "form-training", act: (page) => blank(page, "0") },
  { name: "document", act: (page) => scan(page, "2905019") },
  { name: "document-wrong", act: (page) => scan(page, "2905010") },
  { name: "referrals", act: (page) => go(page, "Alt+6") },
  {
    name: "referrals-code",
    act: async (page) => {
      await go(page, "Alt+6");
      await page.keyboard.press("Control+f");
      await page.keyboard.type("9999-9999");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".list [aria-invalid=true]");
    },
  },
  {
    name: "referrals-sealed",
    act: async (page) => {
      await go(page, "Alt+6");
      await page.keyboard.press("Control+f");
      await page.keyboard.type("n1bf 01fg");
      await page.keyboard.press("Enter");
      await page.waitForSelector("aside form input:focus");
      await page.locator("aside section button").first().click();
      await page.waitForSelector("aside dl:nth-of-type(2)");
    },
  },
  {
    name: "referrals-print",
    act: async (page) => {
      await go(page, "Alt+6");
      await page.waitForSelector("aside h2");
      await dialog(page, "Control+p");
    },
  },
  {
    name: "referrals-refused",
    act: async (page) => {
      await go(page, "Alt+6");
      await page.locator("aside form input[role=combobox]").first().click();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("aside [aria-invalid=true]");
    },
  },
  {
    name: "form-referral",
    act: async (page) => {
      await caseTab(page, "people");
      await page.locator("li .row").nth(1).click();
      await settled(page);
      await page.keyboard.press("r");
      await settled(page);
      await page.waitForSelector("form input:focus");
    },
  },
  { name: "case-referrals", act: (page) => caseTab(page, "referrals") },
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
  { name: "print-day", act: async (page) => { await go(page, "Alt+2"); await dialog(page, "Control+p"); } },
  {
    name: "print-rights",
    act: async (page) => {
      await go(page, "Alt+5");
      await page.waitForSelector("aside h2");
      await dialog(page, "Control+p");
      await page.locator("dialog label:has(input[value='1'])").first().click();
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("dialog [role=alert]");
    },
  },
  {
    name: "print-register",
    act: async (page) => {
      await go(page, "Alt+5");
      await page.locator("header .actions button").first().click();
      await page.waitForSelector("dialog[open]");
    },
  },
  { name: "print-none", act: async (page) => { await openCase(page); await dialog(page, "Control+p"); } },
  {
    name: "print-forms",
    act: async (page) => {
      await page.locator("nav.rail .foot button").first().click();
      await settled(page);
      await dialog(page, "Control+p");
      await page.locator("dialog input[role=combobox]").first().click();
    },
  },
  ...WORKS,
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
