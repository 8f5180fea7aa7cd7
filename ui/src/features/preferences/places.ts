/** Places of this noun. */
import Settings from "./Settings.svelte";

export const places = { settings: Settings };
