// Scenes of people who come by other hands: a group, those handed over at a gate, who waits at the post, who is missing.
import { blank, go, settled } from "./acts.mjs";

/** Four of a group: two adults, a child, a presumed victim without an age. */
async function group(page) {
  await blank(page, "g");
  for (const key of [" ", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  await page.locator("[data-cell=family_name]").first().focus();
  for (const words of ["TAMARIN", "Dieusel", "m", "31", "ACAJOU", "Mirlande", "f", "1998", "CACHIMAN", "Islande", "f", "11"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
  }
  await page.locator("tr[data-line='3'] [data-cell=family_name]:focus").waitFor();
  await page.keyboard.type("?");
  await page.keyboard.press("Enter");
  await page.keyboard.type("cicatrice au front");
  await page.keyboard.press("Alt+v");
  await page.locator("dl").waitFor();
}

/** The board of who waits at the post. */
async function board(page) {
  await go(page, "Alt+5");
  await page.waitForSelector("aside h2");
  await page.locator(".page-header .actions button").nth(1).click();
  await settled(page);
  await page.waitForSelector("aside .keys");
}

export const HANDS = [
  { name: "group", act: group },
  {
    name: "group-wrong",
    act: async (page) => {
      await group(page);
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("[role=alert]");
    },
  },
  {
    name: "reception-new",
    act: async (page) => {
      await blank(page, "9");
      for (const words of ["DGM", "12", "14", "3", "1"]) {
        await page.keyboard.type(words);
        await page.keyboard.press("Enter");
      }
    },
  },
  {
    name: "reception",
    act: async (page) => {
      await go(page, "Alt+3");
      await page.locator(".page-header .actions button").nth(1).click();
      await settled(page);
      await page.waitForSelector("aside dl");
    },
  },
  { name: "presence", act: board },
  {
    name: "presence-read",
    act: async (page) => {
      await board(page);
      await page.keyboard.press("3");
      await page.waitForSelector(".wrote .icon");
    },
  },
  {
    name: "presence-leave",
    act: async (page) => {
      await board(page);
      await page.keyboard.press("s");
      await page.waitForSelector("#signed_by");
    },
  },
  {
    name: "presence-family",
    act: async (page) => {
      await board(page);
      await page.keyboard.press("s");
      await page.locator("aside input[type=radio]").nth(1).check();
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("aside [role=alert]");
    },
  },
  { name: "presence-new", act: (page) => blank(page, "p") },
  {
    name: "missing-new",
    act: async (page) => {
      await blank(page, "r");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("[role=alert]");
    },
  },
  {
    name: "missing-saved",
    act: async (page) => {
      await blank(page, "r");
      await page.keyboard.type("CACHIMAN");
      await page.locator("input[type=radio]").first().check();
      await page.locator("[id='reporter.name']").fill("TAMARIN Dieusel");
      await page.locator("[id='reporter.phone']").fill("3700 0000");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector(".banner");
    },
  },
  {
    name: "missing",
    act: async (page) => {
      await page.locator("button.row:has(.count)").last().click();
      await settled(page);
      await page.waitForSelector(".reasons li");
    },
  },
];
