/** A nil report: silence is made visible by a line of its own. One key opens it, written already; one more saves it. */
import type { Nav } from "$kit/nav";
import { t } from "$kit/words.svelte";

/** `day` is an earlier day that stayed without a line. */
export function writeNil(nav: Nav, day?: string): void {
  const said = { category: "nil_report", text: t("daybook-nil-text") };
  nav.open("new-log_entry", crypto.randomUUID(), day ? { ...said, day } : said);
}
