/** Places of this noun. */
import Arrest from "./Arrest.svelte";
import Group from "./group/Group.svelte";

export const places = { "new-arrest": Arrest, "new-group": Group };
