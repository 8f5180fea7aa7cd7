/** The base's name as the language says it. */
import type { BaseView } from "$ipc";
import { has, t } from "$kit/words.svelte";

export function baseName(base: BaseView): string {
  return has(`base-${base.code}`) ? t(`base-${base.code}`) : base.name;
}
