/** Places of this noun. */
import Case from "./Case.svelte";

export const places = { case: Case };
