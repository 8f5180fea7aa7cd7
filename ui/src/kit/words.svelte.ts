/** The catalogues at run time: one language at a time, changed live, the same files as the paper
 *  and the command line. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export const LANGUAGES = ["fr", "ht", "en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Args = Record<string, FluentVariable>;

const files = import.meta.glob<string>(["../../../assets/locales/*/*.ftl", "!**/cli.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundles = new Map<Language, FluentBundle>();
const state = $state<{ language: Language }>({ language: "fr" });

/** Reads the language's files once. Haitian Creole has no plural rules of its own in the browser:
 *  it follows the French ones. */
function bundle(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const locales = language === "ht" ? ["ht", "fr"] : [language];
  const made = new FluentBundle(locales, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`)) made.addResource(new FluentResource(text));
  }
  bundles.set(language, made);
  return made;
}

export function language(): Language {
  return state.language;
}

/** Changes the language of everything on screen; what is typed stays. */
export function setLanguage(next: Language): void {
  state.language = next;
  if (typeof document !== "undefined") document.documentElement.lang = next;
}

/** Tells whether the current language has the word. */
export function has(key: string): boolean {
  return bundle(state.language).hasMessage(key);
}

/** The sentence named `key`. A missing one shows its name, so that a test and an eye see it. */
export function t(key: string, args?: Args): string {
  return say(state.language, key, args);
}

/** The same sentence in a language that is not the one on screen. */
export function say(language: Language, key: string, args?: Args): string {
  const found = bundle(language);
  const message = found.getMessage(key);
  if (!message?.value) return `{${key}}`;
  // The fonts have no narrow no-break space: thousands are grouped with the wide one.
  return found.formatPattern(message.value, args ?? null).replaceAll("\u202f", "\u00a0");
}

/** A number written as the language groups it. */
export function number(value: number, digits = 0): string {
  const locale = state.language === "ht" ? "fr" : state.language;
  const text = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
  return text.replaceAll("\u202f", "\u00a0");
}

/** The first letter in capitals, for a word that opens a line. */
export function upFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}
