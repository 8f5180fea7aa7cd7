/** The catalogues: every word in the four languages, with the same variables; every word used. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse, type Pattern, Placeable, SelectExpression, VariableReference } from "@fluent/syntax";
import { describe, expect, it } from "vitest";

const ROOT = join(process.cwd(), "../assets/locales");
const LANGUAGES = ["fr", "ht", "en", "es"];
/** Files whose words only the window uses; the others also serve paper and the command line. */
const OURS = /^ui-.*\.ftl$/;

type Words = Map<string, { variables: string; file: string; text: string }>;

/** Every variable under a pattern, selectors included. */
function variables(node: unknown, into = new Set<string>()): Set<string> {
  if (node instanceof VariableReference) into.add(node.id.name);
  else if (node && typeof node === "object") {
    for (const value of Object.values(node)) variables(value, into);
  }
  return into;
}

/** The text of a pattern without its placeables, for a look at the writing. */
function text(pattern: Pattern): string {
  return pattern.elements
    .map((part) => {
      if (!(part instanceof Placeable)) return part.value;
      const { expression } = part;
      return expression instanceof SelectExpression
        ? expression.variants.map((one) => text(one.value)).join("\n")
        : "…";
    })
    .join("");
}

function read(language: string): { words: Words; twice: string[]; junk: string[] } {
  const words: Words = new Map();
  const twice: string[] = [];
  const junk: string[] = [];
  for (const file of readdirSync(join(ROOT, language)).filter((name) => name.endsWith(".ftl"))) {
    for (const entry of parse(readFileSync(join(ROOT, language, file), "utf8"), {}).body) {
      if (entry.type === "Junk") junk.push(`${file}: ${entry.content.slice(0, 60)}`);
      if (entry.type !== "Message" || !entry.value) continue;
      if (words.has(entry.id.name)) twice.push(entry.id.name);
      const found = [...variables(entry.value)].sort().join(" ");
      words.set(entry.id.name, { variables: found, file, text: text(entry.value) });
    }
  }
  return { words, twice, junk };
}

const read4 = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)]));
const french = read4.fr?.words ?? new Map();

describe.each(LANGUAGES)("%s", (language) => {
  const { words, twice, junk } = read4[language] ?? read("fr");

  it("is well written, each word once", () => {
    expect(junk).toEqual([]);
    expect(twice).toEqual([]);
  });

  it("has the words of the others, in the same files", () => {
    const list = (all: Words) => [...all].map(([key, { file }]) => `${file}: ${key}`).sort();
    expect(list(words)).toEqual(list(french));
  });

  it("has the same variables", () => {
    const differing = [...words].filter(([key, one]) => french.get(key)?.variables !== one.variables);
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("groups with wide spaces only: the fonts have no narrow one", () => {
    const narrow = [...words].filter(([, one]) => one.text.includes("\u202f"));
    expect(narrow.map(([key]) => key)).toEqual([]);
  });
});

it("keeps French signs with their word", () => {
  const loose = [...french].filter(([, { file, text: said }]) => OURS.test(file) && / [:;?!»%]|« /.test(said));
  expect(loose.map(([key]) => key)).toEqual([]);
});

it("never says a word that means something else here", () => {
  const wrong = /\bvis(er|a)\b|conflit|Référentiels|empreinte|Enrôler|Annuler la saisie/i;
  const found = [...french].filter(([, { file, text: said }]) => OURS.test(file) && wrong.test(said));
  expect(found.map(([key]) => key)).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return item.name === "bindings" ? [] : sources(path);
    return /\.(ts|svelte)$/.test(item.name) && !item.name.includes(".test.") ? [path] : [];
  });
}

describe("the window", () => {
  const code = sources(join(process.cwd(), "src")).map((path) => readFileSync(path, "utf8")).join("\n");
  const literal = new Set([...code.matchAll(/["'`]([a-z][\w-]*-[\w-]+|[a-z]+)["'`]/g)].map((hit) => hit[1]));
  /** `t(\`queue-${code}\`)`: the part before the variable, and after it where the key ends so. */
  const built = [...code.matchAll(/`([a-z][\w-]*-)\$\{[^`]*?\}([\w-]*)`/g)].map((hit) => [hit[1] ?? "", hit[2] ?? ""]);

  it("uses every word of its catalogues", () => {
    const used = (key: string) =>
      literal.has(key) || built.some(([start = "", end = ""]) => key.startsWith(start) && key.endsWith(end));
    const idle = [...french].filter(([key, { file }]) => OURS.test(file) && !used(key));
    expect(idle.map(([key]) => key)).toEqual([]);
  });

  it("has every word it asks for", () => {
    const asked = [...code.matchAll(/\b(?:t|say)\((?:\w+, )?"([^"]+)"/g)].map((hit) => hit[1] ?? "");
    expect(asked.length).toBeGreaterThan(100);
    expect([...new Set(asked.filter((key) => !french.has(key)))]).toEqual([]);
  });
});
