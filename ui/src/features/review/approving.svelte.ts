/** Approvals as fast as keys are pressed: a row goes at once, its decision follows, one call at a
 *  time; what the core refuses comes back with the reason. */
import { call, IpcError, type ReviewView } from "$ipc";

export class Approving {
  /** Gone from the list: decided, or on their way. */
  gone = $state.raw<string[]>([]);
  failure = $state.raw<IpcError>();
  #waiting: string[] = [];
  #running = false;
  readonly #ondone: (view: ReviewView) => void;

  constructor(ondone: (view: ReviewView) => void) {
    this.#ondone = ondone;
  }

  approve(targets: string[]): void {
    const fresh = targets.filter((target) => !this.gone.includes(target));
    this.gone = [...this.gone, ...fresh];
    this.#waiting.push(...fresh);
    this.failure = undefined;
    if (!this.#running) void this.#send();
  }

  async #send(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length) {
      const targets = this.#waiting.splice(0);
      try {
        this.#ondone(await call("countersign", { targets, decision: "approved", comment: null }));
      } catch (error) {
        this.failure = IpcError.from(error);
      }
      // What the core still lists is not decided; what it does not list is gone by itself.
      this.gone = this.gone.filter((target) => !targets.includes(target));
    }
    this.#running = false;
  }
}
