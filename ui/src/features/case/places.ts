/** Places of this noun. */
import Case from "./Case.svelte";
import Resume from "./Resume.svelte";

export const places = { case: Case, "new-amend": Resume };
