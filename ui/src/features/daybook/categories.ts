/** The natures of a line, in the order of the register, each with its sign. */
import BookOpen from "@lucide/svelte/icons/book-open";
import CircleCheck from "@lucide/svelte/icons/circle-check";
import Footprints from "@lucide/svelte/icons/footprints";
import Fuel from "@lucide/svelte/icons/fuel";
import MessageSquare from "@lucide/svelte/icons/message-square";
import Package from "@lucide/svelte/icons/package";
import Phone from "@lucide/svelte/icons/phone";
import Radio from "@lucide/svelte/icons/radio";
import Sunrise from "@lucide/svelte/icons/sunrise";
import TriangleAlert from "@lucide/svelte/icons/triangle-alert";
import UserLock from "@lucide/svelte/icons/user-lock";
import Users from "@lucide/svelte/icons/users";
import ZapOff from "@lucide/svelte/icons/zap-off";
import type { Sign } from "$kit/Icon.svelte";

export const CATEGORY_SIGNS: Record<string, Sign> = {
  duty_start: Sunrise,
  relief: Sunrise,
  patrol_out: Footprints,
  patrol_back: Footprints,
  incident: TriangleAlert,
  arrest: UserLock,
  seizure: Package,
  visit: Users,
  complaint: MessageSquare,
  breakdown: ZapOff,
  radio_check: Radio,
  fuel_supply: Fuel,
  order: Phone,
  nil_report: CircleCheck,
  other: BookOpen,
};

export const CATEGORIES = Object.keys(CATEGORY_SIGNS);
