/** What a person likes, put on the page: theme, density, size of text, language, room. */
import type { PreferencesView } from "$ipc";
import { LANGUAGES, setLanguage, type Language } from "$kit/words.svelte";

/** Under this width, at the chosen text size, the side panel goes under and the rail keeps signs. */
const WIDE_PX = 1180;
/** Under this one the status bar gives up its key and some of its air. */
const ROOMY_PX = 1300;

export const THEMES = ["light", "dark", "sun"] as const;

export function applyLanguage(code: string): void {
  const known = LANGUAGES.find((one) => one === code);
  setLanguage(known ?? ("fr" satisfies Language));
}

export function applyDisplay(likes: PreferencesView): void {
  const page = document.documentElement.dataset;
  page.theme = (THEMES as readonly string[]).includes(likes.theme) ? likes.theme : "light";
  page.density = likes.density === "compact" ? "compact" : "normal";
  page.scale = String(likes.text_scale);
  applyLanguage(likes.language);
  applyRoom();
}

/** Wide, snug or narrow, from the window's width and the size of text. */
export function applyRoom(): void {
  const page = document.documentElement.dataset;
  const effective = window.innerWidth / (Number(page.scale ?? 100) / 100);
  page.frame = effective < WIDE_PX ? "narrow" : effective < ROOMY_PX ? "snug" : "wide";
}
