/** Places of this noun. */
import Shift from "./Shift.svelte";

export const places = { shift: Shift };
