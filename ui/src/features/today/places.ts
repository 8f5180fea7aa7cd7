/** Places of this noun. */
import Queue from "./Queue.svelte";
import Today from "./Today.svelte";

export const places = { today: Today, queue: Queue };
