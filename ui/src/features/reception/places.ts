/** Places of this noun. */
import NewReception from "./NewReception.svelte";
import Receptions from "./Receptions.svelte";

export const places = { reception: Receptions, "new-reception": NewReception };
