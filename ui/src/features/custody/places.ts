/** Places of this noun. */
import Custody from "./Custody.svelte";

export const places = { custody: Custody };
