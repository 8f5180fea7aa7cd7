/** Keeps the draft: on every blur, and within two seconds of the last letter. One write at a time,
 *  so that a draft dropped by the save never comes back. */
import { call, IpcError } from "$ipc";
import type { Kept } from "./saved";

const PAUSE_MS = 1_500;

export class Keeping {
  /** When the draft was last kept, RFC 3339. */
  at = $state.raw<string>();
  failure = $state.raw<IpcError>();
  #last = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly id: string,
    private readonly label: () => string,
    private readonly body: () => Kept,
  ) {}

  /** This needs no writing; what was typed since does. */
  settle(at?: string, form = this.body().form): void {
    this.#last = JSON.stringify(form);
    this.at = at;
  }

  /** Something was typed. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), PAUSE_MS);
  }

  now(): Promise<void> {
    clearTimeout(this.#timer);
    return this.alone(() => this.#write());
  }

  /** Runs after the write under way. */
  alone<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(act);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #write(): Promise<void> {
    const body = this.body();
    const written = JSON.stringify(body.form);
    if (written === this.#last) return;
    try {
      const { saved_at } = await call("draft_save", {
        id: this.id,
        kind: "arrest",
        label: this.label(),
        body: JSON.parse(JSON.stringify(body)) as never,
      });
      this.#last = written;
      this.at = saved_at;
      this.failure = undefined;
    } catch (error) {
      this.failure = IpcError.from(error);
    }
  }
}
