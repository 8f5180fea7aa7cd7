/** What can be liked, in the order shown, with the digit that picks it in the dialog. */
import type { PreferencesView } from "$ipc";
import { LANGUAGES } from "$kit/words.svelte";

export const THEMES = ["light", "dark", "sun"] as const;
export const DENSITIES = ["normal", "compact"] as const;
export const SCALES = ["100", "115", "130"] as const;

/** 1 to 4 the languages, 5 to 7 the themes, 8 and 9 the densities. */
export const DIGITS: { digit: number; change: Partial<PreferencesView> }[] = [
  ...LANGUAGES.map((language) => ({ language })),
  ...THEMES.map((theme) => ({ theme })),
  ...DENSITIES.map((density) => ({ density })),
].map((change, at) => ({ digit: at + 1, change }));
