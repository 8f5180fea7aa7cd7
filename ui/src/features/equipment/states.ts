/** The state of a piece: sign, word, colour. */
import CircleCheck from "@lucide/svelte/icons/circle-check";
import CircleSlash from "@lucide/svelte/icons/circle-slash";
import OctagonAlert from "@lucide/svelte/icons/octagon-alert";
import UserRound from "@lucide/svelte/icons/user-round";
import Wrench from "@lucide/svelte/icons/wrench";
import type { EquipmentRow } from "$ipc";
import type { Sign } from "$kit/Icon.svelte";
import { t } from "$kit/words.svelte";
import { stateOf } from "./pieces";

interface Shown {
  icon: Sign;
  tone: "text" | "muted" | "warn" | "danger";
  word: string;
}

export function shown(row: EquipmentRow): Shown {
  const state = stateOf(row);
  if (state === "held") return { icon: UserRound, tone: "text", word: t("equipment-held") };
  if (state === "in_store") return { icon: CircleCheck, tone: "text", word: t("equipment-in_store") };
  const word = t(`code-state-${state}`);
  if (state === "broken") return { icon: Wrench, tone: "warn", word };
  if (state === "retired") return { icon: CircleSlash, tone: "muted", word };
  return { icon: OctagonAlert, tone: "danger", word };
}
