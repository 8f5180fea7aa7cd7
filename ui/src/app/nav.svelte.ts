/** Where the window is, and where it was. No address: the state is enough, and leaves no trace. */
import type { Nav, Place } from "$kit/nav";
import { setReady } from "$kit/ready";

const PAST_MAX = 50;

export class Places implements Nav {
  #place = $state.raw<Place>({ name: "today" });
  #past: Place[] = [];

  get place(): Place {
    return this.#place;
  }

  open(name: string, id?: string, more?: Record<string, string>): void {
    this.#past = [...this.#past, this.#place].slice(-PAST_MAX);
    this.#go({ name, ...(id === undefined ? {} : { id }), ...(more ? { with: more } : {}) });
  }

  back(): void {
    this.#go(this.#past.pop() ?? { name: "today" });
  }

  /** Forgets everything, when another officer takes the register. */
  reset(place: Place = { name: "today" }): void {
    this.#past = [];
    this.#go(place);
  }

  #go(place: Place): void {
    setReady(false);
    this.#place = place;
  }
}
