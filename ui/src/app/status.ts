/** The status bar's words, always in the same order: base and machine, who, drafts, then link and
 *  number to send, last success with its age, doubtful time, versions to settle, battery, lock. */
import BatteryCharging from "@lucide/svelte/icons/battery-charging";
import BatteryFull from "@lucide/svelte/icons/battery-full";
import BatteryLow from "@lucide/svelte/icons/battery-low";
import BatteryMedium from "@lucide/svelte/icons/battery-medium";
import BatteryWarning from "@lucide/svelte/icons/battery-warning";
import Check from "@lucide/svelte/icons/check";
import CircleCheck from "@lucide/svelte/icons/circle-check";
import CirclePause from "@lucide/svelte/icons/circle-pause";
import GitCompare from "@lucide/svelte/icons/git-compare";
import Lock from "@lucide/svelte/icons/lock";
import MapPin from "@lucide/svelte/icons/map-pin";
import OctagonAlert from "@lucide/svelte/icons/octagon-alert";
import PenLine from "@lucide/svelte/icons/pen-line";
import Send from "@lucide/svelte/icons/send";
import TriangleAlert from "@lucide/svelte/icons/triangle-alert";
import Unplug from "@lucide/svelte/icons/unplug";
import User from "@lucide/svelte/icons/user";
import type { BatteryView, LinkState, StatusBarView } from "$ipc";
import { age, clockSeconds, when } from "$kit/dates";
import type { Sign } from "$kit/Icon.svelte";
import type { StatusItem } from "$kit/StatusBar.svelte";
import { t } from "$kit/words.svelte";
import { baseName } from "../features/common/base";

const LINK_SIGNS: Record<LinkState, Sign> = {
  not_enrolled: Unplug,
  offline: Unplug,
  online: CircleCheck,
  sending: Send,
  paused: CirclePause,
  not_approved: Unplug,
  refused: OctagonAlert,
};

/** What says less first where the row is short of room: what is nearest to being known without it. */
export const STATUS_YIELDS = ["battery", "base", "last", "who", "drafts", "link", "last"];

export interface StatusActs {
  open: (name: string) => void;
  lock: () => void;
}

export function statusItems(bar: StatusBarView, acts: StatusActs): StatusItem[] {
  const items: StatusItem[] = [
    {
      id: "base",
      icon: MapPin,
      text: t("status-base", { base: baseName(bar.base), machine: bar.machine }),
      shorts: [`${bar.base.code} · ${bar.machine}`],
    },
    { id: "who", icon: User, text: who(bar), shorts: [bar.officer.short] },
    { id: "drafts", icon: PenLine, text: drafts(bar), shorts: [t("status-drafts", { n: bar.drafts })] },
    link(bar, acts),
    last(bar),
  ];
  if (bar.clock_doubtful) {
    items.push({ id: "clock", icon: TriangleAlert, text: t("status-clock"), tone: "warn" });
  }
  if (bar.conflicts) {
    const text = t("status-versions", { n: bar.conflicts });
    items.push({ id: "versions", icon: GitCompare, text, tone: "warn", onopen: () => acts.open("today") });
  }
  if (bar.battery) items.push(battery(bar.battery));
  items.push({ id: "lock", icon: Lock, text: t("status-lock"), keys: "Ctrl+L", onopen: acts.lock });
  return items;
}

function who({ officer }: StatusBarView): string {
  return t("status-who", { role: t(`role-short-${officer.role}`), name: officer.short });
}

function drafts(bar: StatusBarView): string {
  if (!bar.drafts || !bar.last_draft_at) return t("status-drafts", { n: bar.drafts });
  return t("status-drafts-at", { n: bar.drafts, clock: clockSeconds(bar.last_draft_at) });
}

function link(bar: StatusBarView, acts: StatusActs): StatusItem {
  const common = { id: "link", icon: LINK_SIGNS[bar.link], gap: true, onopen: () => acts.open("sending") };
  if (bar.link === "sending" && bar.sending) {
    const { done, total } = bar.sending;
    const strong = t("status-progress", { done: String(done), total: String(total) });
    return { ...common, text: t("status-link-sending"), strong, shorts: [strong] };
  }
  const tone = bar.link === "refused" ? "danger" : undefined;
  const strong = bar.to_send ? t("status-to-send", { n: bar.to_send }) : undefined;
  const state = t(`status-link-${bar.link}`);
  const text = strong ? `${state} ·` : t("status-nothing", { state });
  return { ...common, tone, text, strong, shorts: [strong && !tone ? strong : state] };
}

/** Amber past a day without success, red past a week, with a sign. */
function last(bar: StatusBarView): StatusItem {
  const tone = ({ fine: undefined, day: "warn", week: "danger" } as const)[bar.silence];
  const icon = tone === "danger" ? OctagonAlert : tone === "warn" ? TriangleAlert : Check;
  if (!bar.last_success) return { id: "last", icon: tone ? icon : Unplug, tone, text: t("status-never") };
  const seconds = (Date.parse(bar.now) - Date.parse(bar.last_success)) / 1000;
  const words = { when: when(bar.last_success, bar.now), age: age(seconds) };
  return {
    id: "last",
    icon,
    tone,
    text: t("status-last", words),
    shorts: [t("status-last-short", words), t(tone ? "status-last-age" : "status-last-hour", words)],
  };
}

/** Under these, in per cent, there is time for a form, then for a sentence. */
const LOW = 20;
const EMPTY = 8;

function battery({ percent, charging }: BatteryView): StatusItem {
  const low = !charging && percent <= LOW;
  const tone = low ? (percent <= EMPTY ? "danger" : "warn") : undefined;
  const level = percent > 70 ? BatteryFull : percent > LOW ? BatteryMedium : BatteryLow;
  const icon = charging ? BatteryCharging : low ? BatteryWarning : level;
  const text = t(charging ? "status-battery-mains" : "status-battery", { n: percent });
  return { id: "battery", icon, tone, text, shorts: [t("status-battery-short", { n: percent })] };
}
