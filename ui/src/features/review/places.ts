/** Places of this noun. */
import Review from "./Review.svelte";

export const places = { review: Review };
