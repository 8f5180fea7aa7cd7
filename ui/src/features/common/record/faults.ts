/** What the core found wrong, beside the fields: path to a sentence. */
import type { IpcError } from "$ipc";
import { has, t } from "$kit/words.svelte";

export function faultWords(error: IpcError): Record<string, string> {
  return Object.fromEntries(
    error.fields.map(({ field, code, params }) => {
      const key = `error-${code}`;
      return [field, has(key) ? t(key, params) : t("error-unknown", { code })];
    }),
  );
}
