/** Places of this noun. */
import File from "./File.svelte";
import Files from "./Files.svelte";
import New from "./New.svelte";

export const places = {
  protection: Files, "protection-file": File, "new-screening": New, "new-child_file": New,
};
