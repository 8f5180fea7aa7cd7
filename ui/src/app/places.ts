/** Every place of the window, by name. A feature adds its own in `features/<noun>/places.ts`. */
import type { Component } from "svelte";
import type { Place } from "$kit/nav";

export type PlaceComponent = Component<{ place: Place }>;

const found = import.meta.glob<{ places: Record<string, PlaceComponent> }>(
  "../features/*/places.ts",
  { eager: true },
);

export const PLACES: Record<string, PlaceComponent> = Object.assign(
  {},
  ...Object.values(found).map((module) => module.places),
);
