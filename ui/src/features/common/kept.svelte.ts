/** A form of its own making: kept as a draft while it is typed, saved in one act, with what the core says of it. */
import { tick } from "svelte";
import { call, IpcError } from "$ipc";
import type { JsonValue } from "$ipc/bindings/serde_json/JsonValue";
import { Keeper } from "./keeper";
import { faultWords } from "./record/faults";

export interface Keeps<F> {
  /** Id of the draft. */
  id: string;
  /** The form it belongs to. */
  kind: string;
  /** What to call it; nothing typed yet where it is empty. */
  label: (form: F) => string;
}

export class Kept<F extends object> {
  form: F;
  /** Path to a sentence. */
  wrong = $state.raw<Record<string, string>>({});
  failure = $state.raw<IpcError>();
  saving = $state(false);
  /** When the draft was last kept, RFC 3339. */
  keptAt = $state("");
  #last = "";
  readonly #keeper = new Keeper(() => this.#keep());

  constructor(
    blank: F,
    private readonly keeps: Keeps<F>,
  ) {
    this.form = $state(blank);
    this.#last = this.#written();
  }

  /** Takes up what the draft kept; what it lacks stays as it is. */
  async resume(): Promise<void> {
    try {
      const found = await call("draft_open", { id: this.keeps.id });
      Object.assign(this.form, found.body);
      this.keptAt = found.draft.saved_at;
      this.#last = this.#written();
    } catch (error) {
      this.failure = IpcError.from(error);
    }
  }

  /** Something was typed. */
  changed(): void {
    if (this.#written() !== this.#last) this.#keeper.changed();
  }

  /** A field was left, or the page. */
  left(): Promise<void> {
    this.changed();
    return this.#keeper.flush();
  }

  /** Saves in one act, which drops the draft it is given; nothing when the core refused. */
  async save<T>(act: (draft: string | null) => Promise<T>): Promise<T | undefined> {
    if (this.saving) return undefined;
    this.saving = true;
    this.failure = undefined;
    this.wrong = {};
    try {
      // A box still in focus tells its text when it is left.
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
      await tick();
      await this.#keeper.stop();
      return await act(this.keptAt ? this.keeps.id : null);
    } catch (thrown) {
      this.#keeper.resume();
      const error = IpcError.from(thrown);
      this.wrong = faultWords(error);
      if (!error.fields.length) this.failure = error;
      return undefined;
    } finally {
      this.saving = false;
    }
  }

  #written = (): string => JSON.stringify(this.form);

  async #keep(): Promise<void> {
    const [written, label] = [this.#written(), this.keeps.label(this.form)];
    if (written === this.#last || !label) return;
    const { id, kind } = this.keeps;
    try {
      this.keptAt = (await call("draft_save", { id, kind, label, body: JSON.parse(written) as JsonValue })).saved_at;
      this.#last = written;
    } catch (error) {
      this.failure = IpcError.from(error);
    }
  }
}
