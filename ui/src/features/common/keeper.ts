/** Keeps what is typed: within two seconds of the first change not yet kept, or at once when asked.
 *  One writing at a time, so that a later text never loses to an earlier one. */

/** Waits less than the two seconds promised, for the writing itself takes some. */
export const KEEP_AFTER_MS = 1_500;

export class Keeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirty = false;
  #stopped = false;
  #writing: Promise<void> = Promise.resolve();

  constructor(private readonly write: () => Promise<void>) {}

  /** Something was typed. */
  changed(): void {
    this.#dirty = true;
    if (!this.#stopped) this.#timer ??= setTimeout(() => void this.flush(), KEEP_AFTER_MS);
  }

  /** Writes now what is not yet kept. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#dirty || this.#stopped) return this.#writing;
    this.#dirty = false;
    this.#writing = this.#writing.then(this.write);
    return this.#writing;
  }

  /** The form goes to the register: no draft is written after this, or it would come back. */
  stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#stopped = true;
    return this.#writing;
  }

  /** The register refused: drafts again. */
  resume(): void {
    this.#stopped = false;
    this.#dirty = true;
    this.changed();
  }

  /** The form is left. */
  leave(): Promise<void> {
    return this.flush();
  }
}
