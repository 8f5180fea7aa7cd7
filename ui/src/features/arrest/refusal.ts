/** What the core refused, at the fields and on the step where it can be put right. */

import type { IpcError } from "$ipc";
import { has, t } from "$kit/words.svelte";
import { untouched, type ArrestForm, type StepId } from "./form";

/** Sentences by field, and where the first of them stands. */
export interface Refusal {
  fields: Record<string, string>;
  step?: StepId;
  person?: number;
}

/** Reads a refusal. People left blank were not sent: the numbers told skip them. */
export function refusal(form: ArrestForm, told: IpcError): Refusal {
  const sent = form.persons.flatMap((person, index) => (untouched(person) ? [] : [index]));
  const fields = Object.fromEntries(
    told.fields.map(({ field, code, params }) => [
      field.replace(/^persons\[(\d+)\]/, (_, n: string) => `persons[${sent[Number(n)] ?? n}]`),
      has(`error-${code}`) ? t(`error-${code}`, params) : t("error-unknown", { code }),
    ]),
  );
  const first = Object.keys(fields)[0];
  if (first?.startsWith("incident.")) return { fields, step: first.endsWith("description") ? "story" : "facts" };
  if (!first?.startsWith("persons")) return { fields };
  return { fields, step: "persons", person: Number(/\d+/.exec(first)?.[0] ?? 0) };
}
