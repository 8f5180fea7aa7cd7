// Patrols, equipment, trainings, the change of shift, a sheet of paper.
import { go, settled } from "./acts.mjs";

async function patrols(page) {
  await go(page, "Alt+7");
  await page.waitForSelector("aside h2");
}

async function book(page, nth) {
  await patrols(page);
  await page.locator("main nav button").nth(nth).click();
  await settled(page);
}

async function training(page) {
  await book(page, 2);
  await page.locator(".list button.row").first().click();
  await page.waitForSelector("table tbody tr");
}

async function shift(page) {
  await page.waitForSelector("main li");
  await page.keyboard.press("r");
  await settled(page);
  await page.waitForSelector("aside form input:focus");
}

async function paper(page) {
  await go(page, "Alt+2");
  await page.keyboard.press("p");
  await settled(page);
  await page.waitForSelector("form input:focus");
}

async function copy(page, hour, words) {
  await page.locator("[data-line] input").first().fill(hour);
  await page.locator("[data-line] input").nth(1).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator("[data-line] textarea").fill(words);
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector("[data-line] input:focus");
}

export const WORKS = [
  { name: "patrols", act: patrols },
  {
    name: "patrols-stop",
    act: async (page) => {
      await patrols(page);
      await page.keyboard.press("a");
      await page.waitForSelector("aside form input:focus");
      await page.keyboard.type("16");
    },
  },
  {
    name: "patrols-return",
    act: async (page) => {
      await patrols(page);
      await page.keyboard.press("r");
      await page.waitForSelector("#km_in");
    },
  },
  {
    name: "patrols-back",
    act: async (page) => {
      await patrols(page);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.waitForSelector("aside .found");
    },
  },
  { name: "equipment", act: (page) => book(page, 1) },
  {
    name: "equipment-held",
    act: async (page) => {
      await book(page, 1);
      await page.locator(".list li button").nth(3).click();
      await page.waitForSelector("aside ol li");
    },
  },
  {
    name: "equipment-give",
    act: async (page) => {
      await book(page, 1);
      await page.keyboard.press("a");
      await page.waitForSelector("aside #officer");
      await page.locator("aside #officer").fill("ga");
      await page.waitForSelector("aside [role=option]");
    },
  },
  {
    name: "equipment-event",
    act: async (page) => {
      await book(page, 1);
      await page.keyboard.press("e");
      await page.waitForSelector("aside form textarea");
      await page.locator("aside [data-fold]").click();
    },
  },
  { name: "trainings", act: (page) => book(page, 2) },
  { name: "training-one", act: training },
  {
    name: "training-grid",
    act: async (page) => {
      await training(page);
      await page.keyboard.press("a");
      await page.waitForSelector("form tbody tr:last-child input:focus");
    },
  },
  { name: "shift", act: shift },
  {
    name: "shift-same",
    act: async (page) => {
      await shift(page);
      await page.keyboard.type("Wilner Mapou");
      await page.keyboard.press("Control+Enter");
      await page.waitForSelector("aside [aria-invalid=true]");
    },
  },
  { name: "copy-paper", act: paper },
  {
    name: "copy-paper-two",
    act: async (page) => {
      await paper(page);
      await page.locator("form input").nth(1).fill("cahier 3, feuille 12");
      await page.locator("form input").nth(2).fill("4");
      await copy(page, "09:10", "Malpasse répond.");
      await page.locator("[data-line] input").first().fill("08:40");
      await page.locator("[data-line] input").nth(1).focus();
      await page.waitForSelector(".back");
    },
  },
];
