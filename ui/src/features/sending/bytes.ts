/** Sizes as people say them. */
import { number, t } from "$kit/words.svelte";

const KILO = 1000;

/** `1,2 Ko`, `148 Ko`, `2,1 Mo`: one decimal under ten. */
export function size(bytes: number): string {
  if (bytes < KILO) return t("size-bytes", { n: number(bytes) });
  const [unit, value] = bytes < KILO * KILO ? ["kilo", bytes / KILO] : ["mega", bytes / KILO / KILO];
  return t(`size-${unit as "kilo" | "mega"}`, { n: short(value as number) });
}

/** The first of two sizes shown side by side, without its unit when both have the same. */
export function short(value: number): string {
  return number(value, value < 10 ? 1 : 0);
}
