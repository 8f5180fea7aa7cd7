// The tiers of the window, read from the imports: kit ← features/<noun> ← app; ipc is the only
// importer of @tauri-apps/api; no markup from strings, no browser storage, no network by hand.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** Tiers that a tier may import from. `gallery` and the fixtures are never in a release. */
const MAY = {
  kit: ["kit"],
  ipc: ["ipc"],
  features: ["kit", "ipc"],
  app: ["kit", "ipc", "features", "app"],
  gallery: ["kit", "ipc", "features", "gallery"],
  main: ["kit", "app", "gallery"],
};
const LINES_MAX = 400;
const WIDTH_MAX = 120;

/** Strings that the window never holds, and why. */
const FORBIDDEN = [
  [/\{@html|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write/, "text nodes only"],
  [/\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie/, "no browser storage"],
  [/\beval\(|new Function\(/, "no code from strings"],
  [/\sstyle="/, "the policy refuses inline styles: use a class or style:property"],
  [/https?:\/\/(?!www\.w3\.org)/, "no remote origin"],
];

/** What is wrong in `files` ({path relative to src: text}). */
export function lint(files) {
  return Object.entries(files).flatMap(([path, text]) => [
    ...tiers(path, text),
    ...words(path, text),
  ]);
}

function tiers(path, text) {
  const wrong = [];
  const from = tier(path);
  for (const source of imports(text)) {
    if (source.startsWith("@tauri-apps/") && path !== "ipc/host.ts") {
      wrong.push(`${path}: only ipc/host.ts imports ${source}`);
    }
    const target = resolve(path, source);
    if (target === undefined || MAY[from] === undefined) continue;
    const to = tier(target);
    const noun = (one) => one.split("/")[1];
    const sameNoun = from === "features" && to === "features" && noun(path) === noun(target);
    const common = from === "features" && noun(target) === "common";
    if (!MAY[from].includes(to) && !sameNoun && !common) wrong.push(`${path}: ${from} must not import ${target}`);
  }
  return wrong;
}

function words(path, text) {
  const wrong = [];
  if (path.includes(".test.") || path.startsWith("ipc/bindings/")) return wrong;
  for (const [pattern, why] of FORBIDDEN) {
    if (pattern.test(text)) wrong.push(`${path}: ${why} (${pattern.exec(text)[0].trim()})`);
  }
  if (/\bfetch\(/.test(text) && path !== "ipc/host.ts") wrong.push(`${path}: only ipc/host.ts fetches`);
  const lines = text.split("\n");
  if (lines.length > LINES_MAX) wrong.push(`${path}: ${lines.length} lines, at most ${LINES_MAX}`);
  lines.forEach((line, at) => {
    const ends = path.endsWith(".ts") && line.length > WIDTH_MAX;
    if (ends) wrong.push(`${path}:${at + 1}: ${line.length} wide, at most ${WIDTH_MAX}`);
  });
  return wrong;
}

function imports(text) {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g);
  return [...found].map((hit) => hit[1]);
}

function resolve(path, source) {
  const alias = /^\$(kit|ipc)(\/.*)?$/.exec(source);
  if (alias) return `${alias[1]}${alias[2] ?? "/index.ts"}`;
  if (!source.startsWith(".")) return undefined;
  const target = normalize(join(dirname(path), source));
  return target.startsWith("..") ? undefined : target;
}

const tier = (path) => (path.includes("/") ? path.split("/")[0] : path.split(".")[0]);

function read(folder, root = folder) {
  return Object.assign(
    {},
    ...readdirSync(folder, { withFileTypes: true }).map((item) => {
      const path = join(folder, item.name);
      if (item.isDirectory()) return read(path, root);
      if (!/\.(ts|svelte)$/.test(item.name)) return {};
      return { [relative(root, path)]: readFileSync(path, "utf8") };
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = lint(read(fileURLToPath(new URL("../src", import.meta.url))));
  for (const line of wrong) process.stderr.write(`${line}\n`);
  process.stdout.write(wrong.length ? `${wrong.length} wrong\n` : "tiers respected\n");
  process.exit(wrong.length ? 1 : 0);
}
