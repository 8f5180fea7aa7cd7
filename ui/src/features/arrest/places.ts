/** Places of this noun. */
import Arrest from "./Arrest.svelte";

export const places = { "new-arrest": Arrest };
