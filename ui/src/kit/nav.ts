/** Where the window is: a place by name and what it shows. Features ask for a move here; the frame
 *  decides. */
import { getContext, setContext } from "svelte";

export interface Place {
  name: string;
  /** The record, day or list shown there. */
  id?: string;
  /** What else the place needs to know, as plain words. */
  with?: Record<string, string>;
}

export interface Nav {
  readonly place: Place;
  open(name: string, id?: string, more?: Record<string, string>): void;
  back(): void;
}

const KEY = Symbol("nav");

export const provideNav = (nav: Nav): Nav => setContext(KEY, nav);
export const useNav = (): Nav => getContext<Nav>(KEY);
