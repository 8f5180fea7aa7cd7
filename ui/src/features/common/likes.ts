/** What the person likes, for the places that change it; the frame keeps it. */
import { getContext, setContext } from "svelte";
import type { PreferencesView, SessionView } from "$ipc";

export interface Likes {
  readonly session: SessionView;
  readonly likes: PreferencesView;
  like(change: Partial<PreferencesView>): void;
}

const KEY = Symbol("likes");

export const provideLikes = (likes: Likes): Likes => setContext(KEY, likes);
export const useLikes = (): Likes => getContext<Likes>(KEY);
