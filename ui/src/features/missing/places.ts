/** Places of this noun. */
import Missing from "./Missing.svelte";
import NewMissing from "./NewMissing.svelte";

export const places = { missing: Missing, "new-missing_report": NewMissing };
