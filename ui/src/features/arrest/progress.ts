/** How far the form has come, step by step. */
import type { Step } from "$kit/Steps.svelte";
import { t } from "$kit/words.svelte";
import { untouched, type ArrestForm, type StepId } from "./form";
import type { Missing } from "./missing";

type Lacking = Missing[];

const people = (form: ArrestForm) => form.persons.filter((person) => !untouched(person)).length;
const arrested = (form: ArrestForm) => form.persons.filter((person) => person.arrested).length;
const count = (lacking: Lacking, of: StepId) => lacking.filter((one) => one.step === of).length;

const DONE: Record<StepId, (form: ArrestForm, lacking: Lacking) => boolean> = {
  facts: (_, lacking) => count(lacking, "facts") === 0,
  persons: (form, lacking) => people(form) > 0 && count(lacking, "persons") === 0,
  custody: (form) => arrested(form) > 0 && form.persons.every((person) => !person.arrested || person.basis),
  story: (form) => Boolean(form.description.trim()),
  review: () => false,
};

const NOTES: Record<StepId, (form: ArrestForm) => string | undefined> = {
  facts: () => t("arrest-complete"),
  persons: (form) => t("arrest-people-n", { n: people(form) }),
  custody: (form) => (arrested(form) ? t("arrest-people-n", { n: arrested(form) }) : t("arrest-none")),
  story: (form) => (form.description.trim() ? t("arrest-complete") : t("arrest-later")),
  review: () => undefined,
};

/** The facts need nothing more. */
export const factsDone = (form: ArrestForm, lacking: Lacking) => DONE.facts(form, lacking);

/** The steps as the column at the left shows them. */
export function progress(steps: StepId[], form: ArrestForm, here: StepId, lacking: Lacking): Step[] {
  return steps.map((one): Step => {
    const lacks = count(lacking, one);
    const label = t(`arrest-step-${one}`);
    const note = lacks ? t("arrest-lacks-n", { n: lacks }) : NOTES[one](form);
    if (one === here) return { id: one, label, state: "here", note };
    return { id: one, label, note, state: lacks ? "missing" : DONE[one](form, lacking) ? "done" : "untouched" };
  });
}

/** What is wrong on the page shown: what is still to write there, and what the core refused. */
export function wrong(lacking: Lacking, step: StepId, at: number, refused: Record<string, string>) {
  const here = (one: Missing) => one.step === step && (step !== "persons" || one.person === at);
  return [
    ...lacking.filter(here).map(({ field, label, text }) => ({
      field, text: text ?? t("arrest-write", { field: t(label) }),
    })),
    ...Object.entries(refused).map(([field, text]) => ({ field, text })),
  ];
}
