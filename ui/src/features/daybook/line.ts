/** How a line reads: short numbers, and when it was written. */
import type { LogLineView } from "$ipc";
import { clock, when } from "$kit/dates";
import { t } from "$kit/words.svelte";

/** `K7Q2-45` of `OUA-K7Q2-2026-MC-000045`, as the margin writes it. */
export function shortNumber(number: string): string {
  const [, mark, , , sequence] = number.split("-");
  return mark && sequence ? `${mark}-${Number(sequence)}` : number;
}

/** `écrit à 10:26`; the day too when it was another one. */
export function writtenAt(line: LogLineView): string {
  if (!line.written_at) return "";
  const sameDay = line.written_at.slice(0, 10) === line.occurred_at.slice(0, 10);
  return t("daybook-written", { when: sameDay ? clock(line.written_at) : when(line.written_at, line.occurred_at) });
}
