/** A record being written for the first time: what is typed, the draft that keeps it, what the core says of it. */
import { tick } from "svelte";
import { call, IpcError, type SavedView } from "$ipc";
import type { JsonValue } from "$ipc/bindings/serde_json/JsonValue";
import { Keeper } from "../keeper";
import { bodyOf, keptOf } from "./draft";
import { Edit, type Values } from "./edit.svelte";
import { faultWords } from "./faults";

interface Draft {
  id: string;
  /** What the list of drafts calls it. */
  label: () => string;
}

export class Creating {
  edit = $state.raw<Edit>();
  wrong = $state.raw<Record<string, string>>({});
  failure = $state.raw<IpcError>();
  saving = $state(false);
  /** When the draft was last kept, RFC 3339. */
  keptAt = $state("");
  #typed = false;
  readonly #keeper = new Keeper(() => this.#keep());

  /** Without a draft, what was typed goes with the form. */
  constructor(
    private readonly kind: string,
    private readonly draft?: Draft,
    private readonly create: "record_create" | "protection_create" = "record_create",
  ) {}

  get errors(): { field: string; text: string }[] {
    return Object.entries(this.wrong).map(([field, text]) => ({ field, text }));
  }

  /** Begins with these values, or with what the draft kept. */
  async open(names: string[], start: Values, taken: boolean): Promise<void> {
    const edit = new Edit(names, {});
    edit.restore(start);
    if (taken && this.draft) {
      try {
        const found = await call("draft_open", { id: this.draft.id });
        edit.restore(keptOf(found.body).changes);
        this.keptAt = found.draft.saved_at;
        this.#typed = true;
      } catch (error) {
        this.failure = IpcError.from(error);
      }
    }
    this.edit = edit;
  }

  put(name: string, value: JsonValue): void {
    this.edit?.put(name, value);
    this.#typed = true;
    this.#keeper.changed();
  }

  /** A field was left. */
  left(): void {
    this.edit?.rest();
    void this.#keeper.flush();
  }

  /** The page is left: what was typed stays as a draft. */
  leave(): void {
    void this.#keeper.leave();
  }

  async #keep(): Promise<void> {
    if (!this.draft || !this.edit || !this.#typed) return;
    const body = bodyOf({ record: "", section: "", changes: this.edit.changes, why: "" });
    const { id, label } = this.draft;
    try {
      this.keptAt = (await call("draft_save", { id, kind: this.kind, label: label(), body })).saved_at;
    } catch (error) {
      this.failure = IpcError.from(error);
    }
  }

  /** Saves it, `preset` with it; nothing when the core refused. */
  async save(preset: Values): Promise<SavedView | undefined> {
    if (this.saving || !this.edit) return undefined;
    this.failure = undefined;
    this.wrong = {};
    // A box still in focus tells its text when it is left.
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    await tick();
    this.saving = true;
    try {
      await this.#keeper.stop();
      const set = { ...preset, ...this.edit.changes } as never;
      const draft = this.keptAt ? (this.draft?.id ?? null) : null;
      return await call(this.create, { kind: this.kind, set, draft });
    } catch (error) {
      this.#keeper.resume();
      this.#refused(IpcError.from(error));
      return undefined;
    } finally {
      this.saving = false;
    }
  }

  #refused(error: IpcError): void {
    this.wrong = faultWords(error);
    if (!error.fields.length) this.failure = error;
  }
}
