/** The places of the rail. Digits are those of the whole product, so that a place keeps its key when
 *  the ones between are built. */
import BookOpen from "@lucide/svelte/icons/book-open";
import CircleQuestionMark from "@lucide/svelte/icons/circle-question-mark";
import Clock3 from "@lucide/svelte/icons/clock";
import Folder from "@lucide/svelte/icons/folder";
import Handshake from "@lucide/svelte/icons/handshake";
import Route from "@lucide/svelte/icons/route";
import Send from "@lucide/svelte/icons/send";
import Settings2 from "@lucide/svelte/icons/settings-2";
import Sun from "@lucide/svelte/icons/sun";
import UsersRound from "@lucide/svelte/icons/users";
import type { RailView } from "$ipc";
import type { Sign } from "$kit/Icon.svelte";
import type { RailPlace } from "$kit/Rail.svelte";
import { t } from "$kit/words.svelte";

interface Entry {
  name: string;
  digit: number;
  icon: Sign;
  /** Places that stand under this one. */
  also?: string[];
}

/** Patrols, and the other books of what the base does and has. */
const WORKS = [
  "equipment", "trainings", "training", "new-patrol", "new-asset", "new-asset_event", "new-training",
];

export const RAIL: Entry[] = [
  {
    name: "today", digit: 1, icon: Sun,
    also: ["queue", "unsigned", "review", "shift", "missing", "new-missing_report"],
  },
  { name: "daybook", digit: 2, icon: BookOpen, also: ["new-log_entry", "paper"] },
  {
    name: "cases", digit: 3, icon: Folder,
    also: [
      "case", "new-arrest", "new-group", "new-seizure", "new-document_check", "vault", "reception", "new-reception",
      "protection", "protection-file", "new-screening", "new-child_file",
    ],
  },
  { name: "people", digit: 4, icon: UsersRound },
  { name: "custody", digit: 5, icon: Clock3, also: ["presence", "new-presence"] },
  { name: "referrals", digit: 6, icon: Handshake, also: ["new-referral"] },
  { name: "patrols", digit: 7, icon: Route, also: WORKS },
  { name: "sending", digit: 9, icon: Send },
];

export function railPlaces(counts: RailView | undefined): RailPlace[] {
  const count: Record<string, number | undefined> = {
    daybook: counts?.register,
    custody: counts?.custody,
    sending: counts?.sending,
  };
  return RAIL.map(({ name, icon }) => ({
    name,
    icon,
    label: t(`rail-${name}`),
    count: count[name],
    countLabel: count[name] ? t(`rail-${name}-count`) : undefined,
    danger: name === "custody" && counts?.custody_danger,
  }));
}

export function footPlaces(): RailPlace[] {
  return [
    { name: "settings", icon: Settings2, label: t("rail-settings") },
    { name: "help", icon: CircleQuestionMark, label: t("rail-help"), keys: "F1" },
  ];
}
