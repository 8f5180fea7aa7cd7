/** Places of this noun. */
import Queue from "./Queue.svelte";
import Today from "./Today.svelte";
import Unsigned from "./Unsigned.svelte";

export const places = { today: Today, queue: Queue, unsigned: Unsigned };
