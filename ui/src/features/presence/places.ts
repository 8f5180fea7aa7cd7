/** Places of this noun. */
import NewPresence from "./NewPresence.svelte";
import Presence from "./Presence.svelte";

export const places = { presence: Presence, "new-presence": NewPresence };
