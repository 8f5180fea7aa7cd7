/** The form being filled: where one is in it, what it lacks, what of it is in the register. A custody is never a
 *  draft: an arrest with all that is required is saved at once, and each further person of the group once complete. */
import { IpcError, type CandidateView } from "$ipc";
import { listName } from "../common/custody";
import { fileOf } from "../common/files";
import {
  blankPerson, filledIn, follow, JOINING, labelOf, STEPS, type ArrestForm, type PersonForm, type StepId,
} from "./form";
import { Keeping } from "./keeping.svelte";
import { missing } from "./missing";
import { wrong } from "./progress";
import { refusal } from "./refusal";
import { isHeld, isSaved, savedIn, settled, unsaved, type Kept, type Saved } from "./saved";
import { SealedDraft } from "./sealing";
import { amend, drop, put, type Typed } from "./send";

export interface Opening {
  /** Id of the draft. */
  id: string;
  now: string;
  kept?: Kept | undefined;
  keptAt?: string | undefined;
  /** Something reached the register. */
  onsaved: () => Promise<void>;
}

export class Filling {
  form: ArrestForm;
  step: StepId;
  saved: Saved | null;
  at = $state(0);
  refused = $state.raw<Record<string, string>>({});
  failure = $state.raw<IpcError>();
  /** The numbers are shown; `told` when they answer to a save that was asked for. */
  given = $state.raw<"told" | "shown">();
  readonly keeping: Keeping;
  readonly lacking = $derived.by(() => missing(this.form, this.opening.now));
  #tried = $state(false);
  #saving = false;
  /** An arrest that the register refused: not asked again until it changes. */
  #refusedOf = "";
  #facts: { day: string; hour: string };

  constructor(private readonly opening: Opening) {
    const { id, now, kept, keptAt } = opening;
    this.form = $state(filledIn(kept?.form, now));
    this.saved = $state.raw(savedIn(kept));
    this.step = $state(kept?.step ?? this.steps[0] ?? "facts");
    this.#facts = { day: this.form.day, hour: this.form.hour };
    this.keeping = new Keeping(id, () => labelOf(this.form), () => this.#typed().body);
    this.keeping.settle(keptAt);
  }

  /** The incident was saved elsewhere: people are added to it. */
  get joining(): boolean {
    return this.saved !== null && this.saved.sent === null;
  }
  get steps(): StepId[] {
    return this.joining ? JOINING : STEPS;
  }
  get person() {
    return this.form.persons[this.at];
  }
  /** What is wrong on the page shown. */
  get errors() {
    return wrong(this.#tried ? this.lacking : [], this.step, this.at, this.refused);
  }
  /** Number of the incident, once something typed here is in it. */
  get number(): string | undefined {
    const written = !this.joining || this.saved?.persons.some(Boolean);
    return written ? this.saved?.incident.number : undefined;
  }
  isSaved = (at: number): boolean => isSaved(this.saved, at);
  isHeld = (at: number): boolean => isHeld(this.saved, at);

  show(next: StepId, person?: number): void {
    if (this.step === "facts") this.#facts = follow(this.form, this.#facts);
    this.step = next;
    if (person !== undefined) this.at = person;
    // The field left goes away with its step: it tells no blur.
    this.left();
  }
  beside(by: number): StepId | undefined {
    return this.steps[this.steps.indexOf(this.step) + by];
  }
  addPerson(): void {
    this.form.persons.push(blankPerson(this.form.day, this.form.hour));
    this.show("persons", this.form.persons.length - 1);
  }
  same(one: CandidateView): void {
    if (!this.person) return;
    this.person.known = one.person.id;
    this.person.known_name = listName(one.person);
  }

  /** The person shown is not this one: remembered, and recorded with them. */
  other(one: CandidateView): void {
    this.person?.not.push({ id: one.person.id, name: listName(one.person) });
  }
  takeBack(id: string): void {
    if (this.person) this.person.not = this.person.not.filter((one) => one.id !== id);
  }

  /** The person shown is arrested, or was ticked by mistake. */
  arrest(): void {
    if (this.step !== "persons" || !this.person || this.isHeld(this.at)) return;
    this.person.arrested = !this.person.arrested;
    this.left();
  }

  /** A field, a tick or a page was left: what is due goes into the register, the rest into the draft. */
  left(): void {
    const due = this.#due();
    const what = JSON.stringify(due.map((at) => this.form.persons[at]));
    if (!due.length || this.#saving || what === this.#refusedOf) return void this.keeping.now();
    void this.#saves(async (typed) => {
      await put(typed, due, (saved) => { this.saved = saved; });
      this.given ??= "shown";
    }).then((failed) => {
      if (failed) this.#refusedOf = what;
      else if (this.#due().length) this.left();
    });
  }

  /** Places of the people to save without being asked. */
  #due(): number[] {
    if (this.lacking.some((one) => one.step === "facts")) return [];
    const ready = unsaved(this.form, this.saved).filter((at) => this.lacking.every((one) => one.person !== at));
    const arrests = ready.some((at) => this.form.persons[at]?.arrested);
    if (!arrests && !this.saved) return [];
    const shown = this.step === "persons" ? this.at : -1;
    return ready.filter((at) => at !== shown || this.form.persons[at]?.arrested);
  }

  /** Everything typed, into the register, unless something has to be written first. */
  async save(): Promise<void> {
    if (this.#saving) return;
    this.#tried = true;
    const [first] = this.lacking;
    if (first) return this.show(first.step, first.person);
    await this.#saves(async (typed) => {
      if (this.saved) this.saved = await amend(typed, this.saved);
      const { form } = typed.body;
      const rest = unsaved(form, this.saved);
      const amended = { ...typed, body: { ...typed.body, saved: this.saved } };
      if (rest.length || !this.saved) await put(amended, rest, (saved) => { this.saved = saved; });
      else await drop(this.opening.id);
      this.given = "told";
      this.#tried = false;
    });
  }

  /** Runs one save of what is typed when its turn comes; gives whether it failed. */
  async #saves(act: (typed: Typed) => Promise<void>): Promise<boolean> {
    this.#saving = true;
    this.refused = {};
    this.failure = undefined;
    let failed = false;
    try {
      await this.keeping.alone(async () => {
        const typed = this.#typed();
        await act(typed);
        this.keeping.settle(this.#isSettled() ? undefined : this.keeping.at, typed.body.form);
      });
    } catch (thrown) {
      failed = true;
      this.#refuse(IpcError.from(thrown));
    } finally {
      this.#saving = false;
    }
    await this.opening.onsaved();
    return failed;
  }
  #refuse(told: IpcError): void {
    const said = refusal(told);
    this.refused = said.fields;
    if (!told.fields.length) this.failure = told;
    this.step = said.step ?? this.step;
    this.at = said.person ?? this.at;
  }

  /** Moves the person shown, who is a presumed victim or a child alone, into the draft of a sealed file; the incident
   *  is in the register then. Gives that draft; nothing where the facts lack something. */
  async seal(): Promise<{ kind: string; draft: string } | undefined> {
    const { person, at } = this;
    const kind = fileOf(person?.role ?? "");
    if (!person || !kind || this.#saving || this.isSaved(at)) return undefined;
    const [first] = this.lacking.filter((one) => one.step === "facts");
    if (first) {
      this.#tried = true;
      this.show(first.step);
      return undefined;
    }
    const file = new SealedDraft(kind, $state.snapshot(person) as PersonForm, this.opening.now);
    const failed = await this.#saves(async () => {
      // Kept there before it leaves this form, and before the incident is saved: a power cut in between loses nothing.
      await file.keep(this.saved?.incident.id);
      this.form.persons[at] = blankPerson(this.form.day, this.form.hour);
      if (this.saved) return;
      let incident = "";
      await put(this.#typed(), [], (saved) => {
        this.saved = saved;
        incident = saved.incident.id;
      });
      await file.keep(incident);
    });
    if (failed) return undefined;
    await this.close();
    return { kind, draft: file.id };
  }

  /** Leaves the form: the draft stays when something of it is in no record. */
  async close(): Promise<void> {
    await this.keeping.now();
    if (this.#isSettled()) await drop(this.opening.id);
  }
  #isSettled(): boolean {
    return settled(this.form, this.saved, this.opening.now);
  }

  #typed(): Typed {
    const form = $state.snapshot(this.form) as ArrestForm;
    const { id, now } = this.opening;
    return { id, now, label: labelOf(form), body: { form, step: this.step, saved: this.saved } };
  }
}
