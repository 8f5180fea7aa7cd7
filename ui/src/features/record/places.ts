/** Places of this noun. */
import NewRecord from "./NewRecord.svelte";

/** Kinds written from the table of their kind alone. */
const KINDS = ["seizure", "document_check", "patrol", "asset", "asset_event", "training", "reception"];

export const places = Object.fromEntries(KINDS.map((kind) => [`new-${kind}`, NewRecord]));
