/** Places of this noun. */
import DocumentCheck from "./DocumentCheck.svelte";

export const places = { "new-document_check": DocumentCheck };
