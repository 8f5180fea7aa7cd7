// Scenes of protection files: written, sealed, listed as each role sees them, read, opened for an hour.
import { arrest, blank, caseTab, go, settled } from "./acts.mjs";

/** The list of protection files. */
async function files(page) {
  await go(page, "Alt+3");
  await go(page, "Alt+p");
  await page.waitForSelector("aside section h2.mono");
}

/** The first file of the list that this person may open, or the one asked for. */
async function openFile(page, at = 0) {
  await files(page);
  await page.locator(".list li button").nth(at).click();
  await page.keyboard.press("Alt+o");
  await settled(page);
  await page.waitForSelector(".sheet section");
}

async function sealVictim(page) {
  await blank(page, "2");
  await page.locator("#family_name").fill("KOWOSÒL");
  await page.locator("#sex").click();
  await page.locator("li[role=option]:visible").first().click();
  await page.locator("aside input[type=checkbox]").first().check();
  await page.keyboard.press("Control+Enter");
  await settled(page);
  await page.waitForSelector(".banner.ok");
}

/** In the form of an arrest, a person whose role asks for a sealed file. */
async function sealedRole(page) {
  await arrest(page);
  await page.locator("[id='persons[0].role']").click();
  await page.locator("li[role=option]:visible").nth(2).click();
  await page.waitForSelector(".sealed .banner");
}

export const FILES = [
  { name: "case-sealed", act: (page) => caseTab(page, "people") },
  { name: "arrest-sealed", act: sealedRole },
  { name: "file-victim", act: (page) => blank(page, "2") },
  {
    name: "file-victim-refused",
    act: async (page) => {
      await blank(page, "2");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("[role=alert]");
    },
  },
  {
    name: "file-victim-facts",
    act: async (page) => {
      await blank(page, "2");
      await page.locator("[id='act']").scrollIntoViewIfNeeded();
      await page.locator("aside").evaluate((aside) => aside.scrollTo(0, aside.scrollHeight));
    },
  },
  { name: "file-child", act: (page) => blank(page, "3") },
  {
    name: "file-child-family",
    act: async (page) => {
      await blank(page, "3");
      await page.locator("[id='family'] .add button").click();
      await page.locator("[id='family']").scrollIntoViewIfNeeded();
    },
  },
  { name: "file-sealed", act: sealVictim },
  { name: "files-focal", act: files },
  {
    name: "files-focal-names",
    act: async (page) => {
      await files(page);
      await page.locator(".find form button").last().click();
      await page.waitForSelector(".find form button .keys:has-text('Éch'), .find form button:nth-of-type(2) .keys");
    },
  },
  {
    name: "files-focal-grant",
    act: async (page) => {
      await files(page);
      await page.locator(".list li button").nth(1).click();
      await page.locator("aside .banner button").click();
      await page.waitForSelector("dialog blockquote");
    },
  },
  {
    name: "files-focal-key",
    act: async (page) => {
      await files(page);
      await page.locator("aside li button").click();
      await page.waitForSelector("dialog[open]");
    },
  },
  { name: "files-focal-child", act: (page) => openFile(page) },
  {
    name: "files-focal-edit",
    act: async (page) => {
      await openFile(page, 2);
      await page.locator(".sheet section .link").nth(1).click();
      await page.waitForSelector(".sheet form input");
    },
  },
  {
    name: "files-focal-history",
    act: async (page) => {
      await openFile(page);
      await page.locator("header .actions button").first().click();
      await page.waitForSelector(".page h3");
    },
  },
  { name: "files-commander", act: files },
  {
    name: "files-commander-ask",
    act: async (page) => {
      await files(page);
      await page.locator("aside .acts button").click();
      await page.waitForSelector("dialog[open]");
    },
  },
  { name: "files-commander-open", act: (page) => openFile(page, 1) },
];
