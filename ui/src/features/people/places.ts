/** Places of this noun: one box for everything, or for people, or for cases. */
import Search from "./Search.svelte";

export const places = { search: Search, people: Search, cases: Search };
