/** Places of this noun. */
import Sending from "./Sending.svelte";

export const places = { sending: Sending };
