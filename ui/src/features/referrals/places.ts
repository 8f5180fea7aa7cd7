/** Places of this noun. */
import NewRecord from "../common/record/NewRecord.svelte";
import Referrals from "./Referrals.svelte";

export const places = { referrals: Referrals, "new-referral": NewRecord };
