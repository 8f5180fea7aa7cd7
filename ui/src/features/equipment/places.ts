/** Places of this noun. */
import Equipment from "./Equipment.svelte";

export const places = { equipment: Equipment };
