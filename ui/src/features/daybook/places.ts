/** Places of this noun. */
import Daybook from "./Daybook.svelte";
import LogNote from "./LogNote.svelte";

export const places = { daybook: Daybook, "new-log_entry": LogNote };
