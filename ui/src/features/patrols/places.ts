/** Places of this noun. */
import Patrols from "./Patrols.svelte";

export const places = { patrols: Patrols };
