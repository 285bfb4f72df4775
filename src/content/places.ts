import type { Places } from '../shared/places.ts';

/** What the worker told to look at; nothing is looked at before. */
export let places: Places;

export function learnPlaces(told: Places): void {
  places = told;
}
