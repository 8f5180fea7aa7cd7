/** Saves the form: the first time whole, afterwards by what differs. */

import { call } from "$ipc";
import { t } from "$kit/words.svelte";
import { amendments, request, type ArrestForm, type Saved } from "./form";

/** Gives what is saved now. The draft goes in the same act. */
export async function send(id: string, form: ArrestForm, now: string, saved?: Saved): Promise<Saved> {
  const sent = request(form, now, id);
  if (!saved) return { view: await call("arrest_save", sent), sent };
  for (const one of amendments(saved, sent)) await call("record_amend", { ...one, why: t("arrest-why") });
  await call("draft_drop", { id });
  return { ...saved, sent };
}
