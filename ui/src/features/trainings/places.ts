/** Places of this noun. */
import Training from "./Training.svelte";
import Trainings from "./Trainings.svelte";

export const places = { trainings: Trainings, training: Training };
