// Takes every picture of the window from the built page with its demonstration story, and fails on
// an accessibility violation (axe), on anything cut or spilling, and on a policy violation.
//   npm run shots                     all pictures into ui/.shots/
//   npm run shots -- lock today       the scenes whose name begins so
//   npm run shots -- --langs=fr,ht --themes=light today
import { createRequire } from "node:module";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { overflow } from "./overflow.mjs";
import { SCENES } from "./scenes.mjs";
import { serve } from "./serve.mjs";

const OUT = new URL("../.shots/", import.meta.url).pathname;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SIZE = { width: 1366, height: 768 };
const WAIT_MS = 60_000;
const TOLD_MAX = 4;
const AT_ONCE = 3;

const args = process.argv.slice(2);
const option = (name, all) =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.split("=")[1]?.split(",") ?? all;
const langs = option("langs", ["fr", "ht", "en", "es"]);
const themes = option("themes", ["light", "dark", "sun"]);
const names = args.filter((arg) => !arg.startsWith("--"));
const wanted = SCENES.filter((s) => !names.length || names.some((name) => s.name.startsWith(name)));

async function axe(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return found.violations.map(
    (v) => `axe ${v.id}: ${v.help}: ${v.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(" | ")}`,
  );
}

async function shoot(browser, origin, scene, lang, theme, more) {
  const context = await browser.newContext({ viewport: scene.size ?? SIZE, bypassCSP: false });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`console: ${message.text()}`);
  });
  const suffix = Object.values(more).join("-");
  const name = [scene.name, lang, theme, suffix].filter(Boolean).join(".");
  try {
    await picture(page, origin, scene, { lang, theme, ...more }, name);
    wrong.push(...(await page.evaluate(overflow)), ...(await axe(page)));
  } catch (error) {
    wrong.push(`no picture: ${error.message.split("\n")[0]}`);
  }
  await context.close();
  return { name, wrong };
}

async function picture(page, origin, scene, asked, name) {
  const query = new URLSearchParams({ scene: scene.name, ...asked, ...scene.query });
  await page.goto(`${origin}/?${query}`);
  await page.waitForSelector("html[data-ready=true]", { timeout: WAIT_MS });
  await page.evaluate(() => document.fonts.ready);
  await scene.act?.(page);
  await page.screenshot({ path: `${OUT}${name}.png` });
}

function* plan() {
  for (const scene of wanted) {
    for (const lang of scene.langs ?? langs) {
      if (!langs.includes(lang)) continue;
      for (const theme of themes) yield [scene, lang, theme, {}];
    }
    if (scene.name.startsWith("gallery") || args.includes("--quick")) continue;
    // The bar at the foot is to keep to one row in every language.
    for (const lang of scene.name === "today" ? langs : langs.slice(-1)) {
      for (const scale of ["115", "130"]) yield [scene, lang, themes[0], { scale }];
    }
    yield [scene, langs[0], themes[0], { density: "compact" }];
  }
}

mkdirSync(OUT, { recursive: true });
const server = await serve(`${OUT}page`);
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
const report = [];
const jobs = plan();
async function work() {
  for (const [scene, lang, theme, more] of jobs) {
    const shot = await shoot(browser, server.origin, scene, lang, theme, more);
    report.push(shot);
    tell(shot);
  }
}
function tell(shot) {
  if (shot.wrong.length || args.includes("--verbose")) {
    process.stdout.write(`${shot.wrong.length ? "✗" : "✓"} ${shot.name}\n`);
  }
  for (const line of shot.wrong.slice(0, TOLD_MAX)) process.stdout.write(`    ${line}\n`);
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
await browser.close();
server.close();
writeFileSync(`${OUT}report.json`, JSON.stringify(report, null, 1));
const bad = report.filter((shot) => shot.wrong.length);
process.stdout.write(`${report.length} pictures, ${bad.length} with something wrong\n`);
process.exit(bad.length || !report.length ? 1 : 0);
