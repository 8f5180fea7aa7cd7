/** What the core refused, at the fields and on the step where it can be put right. */
import type { IpcError } from "$ipc";
import { has, t } from "$kit/words.svelte";
import type { StepId } from "./form";

/** Sentences by field, and where the first of them stands. */
export interface Refusal {
  fields: Record<string, string>;
  step?: StepId;
  person?: number;
}

/** Reads a refusal whose fields are named by their place in the form. */
export function refusal(told: IpcError): Refusal {
  const fields = Object.fromEntries(
    told.fields.map(({ field, code, params }) => [
      field, has(`error-${code}`) ? t(`error-${code}`, params) : t("error-unknown", { code }),
    ]),
  );
  const first = Object.keys(fields)[0];
  if (first?.startsWith("incident.")) return { fields, step: first.endsWith("description") ? "story" : "facts" };
  const person = /^persons\[(\d+)\]/.exec(first ?? "");
  if (!first || !person) return { fields };
  const custody = first.includes("].custody.") && !first.endsWith("arrested_at");
  return { fields, step: custody ? "custody" : "persons", person: Number(person[1]) };
}
