/** What a field tells the control inside it: which label, hint and error speak of it. */
import { getContext, setContext } from "svelte";

export interface FieldTie {
  readonly id: string;
  readonly labelId: string;
  readonly describedby: string | undefined;
  readonly invalid: boolean;
}

const KEY = Symbol("field");
let made = 0;

export const provideField = (tie: FieldTie): FieldTie => setContext(KEY, tie);
export const useField = (): FieldTie | undefined => getContext<FieldTie | undefined>(KEY);

/** An id never used before in this page. */
export function freshId(prefix: string): string {
  made += 1;
  return `${prefix}-${made}`;
}
