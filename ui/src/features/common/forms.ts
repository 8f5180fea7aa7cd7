/** The forms of *Nouveau*, each with its sign. The core says which ones this role has. */
import Baby from "@lucide/svelte/icons/baby";
import BookOpen from "@lucide/svelte/icons/book-open";
import DoorOpen from "@lucide/svelte/icons/door-open";
import FileSearch from "@lucide/svelte/icons/file-search";
import Footprints from "@lucide/svelte/icons/footprints";
import GraduationCap from "@lucide/svelte/icons/graduation-cap";
import Handshake from "@lucide/svelte/icons/handshake";
import HandHelping from "@lucide/svelte/icons/hand-helping";
import Package from "@lucide/svelte/icons/package";
import Radio from "@lucide/svelte/icons/radio";
import Hourglass from "@lucide/svelte/icons/hourglass";
import UserSearch from "@lucide/svelte/icons/user-search";
import Users from "@lucide/svelte/icons/users";
import UsersRound from "@lucide/svelte/icons/users-round";
import type { Sign } from "$kit/Icon.svelte";

export const FORM_SIGNS: Record<string, Sign> = {
  arrest: Users,
  group: UsersRound,
  presence: Hourglass,
  missing_report: UserSearch,
  screening: HandHelping,
  child_file: Baby,
  seizure: Package,
  document_check: FileSearch,
  patrol: Footprints,
  asset: Radio,
  asset_event: Radio,
  reception: DoorOpen,
  referral: Handshake,
  training: GraduationCap,
  log_entry: BookOpen,
};
