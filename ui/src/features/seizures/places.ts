/** Places of this noun. */
import Vault from "./Vault.svelte";

export const places = { vault: Vault };
