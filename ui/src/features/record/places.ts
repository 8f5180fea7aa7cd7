/** Places of this noun. */
import NewRecord from "../common/record/NewRecord.svelte";

/** Kinds written from the table of their kind alone. */
const KINDS = ["seizure", "patrol", "asset", "asset_event", "training"];

export const places = Object.fromEntries(KINDS.map((kind) => [`new-${kind}`, NewRecord]));
