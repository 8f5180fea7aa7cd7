/** What each act is called, in its button and over its form. */
import { t } from "$kit/words.svelte";
import type { Act } from "./acts";

export function actName(act: Act): string {
  switch (act.form) {
    case "presented":
      return t("todo-present_to_judge");
    case "overrun_reason":
      return t("todo-write_overrun_reason");
    case "right":
      return t(`custody-right-${act.right}`);
    case "notice":
      return t(`custody-do-${act.notice}`);
    default:
      return t(`custody-act-${act.form}`);
  }
}
