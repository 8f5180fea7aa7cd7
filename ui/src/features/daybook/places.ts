/** Places of this noun. */
import Daybook from "./Daybook.svelte";
import LogNote from "./LogNote.svelte";
import Paper from "./Paper.svelte";

export const places = { daybook: Daybook, "new-log_entry": LogNote, paper: Paper };
