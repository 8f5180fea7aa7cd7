/** From the form of an arrest to the draft of a protection file: what was typed of the person, and the incident. */
import { call } from "$ipc";
import type { JsonValue } from "$ipc/bindings/serde_json/JsonValue";
import { isoDay } from "$kit/dates";
import { t } from "$kit/words.svelte";
import { saidBy } from "../common/files";
import { startOf } from "../common/record/asked";
import { bodyOf } from "../common/record/draft";
import { pruned, type Values } from "../common/record/edit.svelte";
import type { PersonForm } from "./form";
import { newPerson } from "./request";

/** Fields of an open person that a file has not. */
const OPEN_ONLY = ["ninu", "nif"];

export class SealedDraft {
  readonly id = crypto.randomUUID();

  constructor(
    private readonly kind: string,
    private readonly person: PersonForm,
    private readonly now: string,
  ) {}

  /** What the file begins with. */
  values(incident?: string): Values {
    const typed = Object.entries(newPerson(this.person, this.now)) as [string, JsonValue | undefined][];
    const kept = typed.filter(([name, value]) => !OPEN_ONLY.includes(name) && pruned(value) !== undefined);
    const said: Values = Object.fromEntries(kept);
    const age = said.age_declared === undefined ? {} : { age_as_of: isoDay(this.now) };
    const tied = incident === undefined ? {} : { incident };
    return { ...startOf(this.kind, this.now, ""), ...said, ...age, ...saidBy(this.person.role), ...tied };
  }

  /** Keeps it, under a label that names nobody. */
  async keep(incident?: string): Promise<void> {
    const body = bodyOf({ record: "", section: "", changes: this.values(incident), why: "" });
    await call("draft_save", { id: this.id, kind: this.kind, label: t(`form-${this.kind}`), body });
  }
}
