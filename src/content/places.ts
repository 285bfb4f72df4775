import type { Places } from '../shared/places.ts';

// What the worker told to look at: see `shared/places.ts`. Nothing is looked at before.
export let announced: string;
export let errors: string;
export let messages: string;
export let plain: string;
export let labels: string;
export let furniture: string;
export let sections: string;
export let parts: string;
export let invalid: string;
export let typed: string;
export let password: string;
export let newPassword: string;
export let code: string;
export let user: string;
export let submits: string;
export let pictures: string;
export let describing: readonly string[];
export let custom: string;
export let changes: MutationObserverInit;
export let moves: readonly string[];

export const learnPlaces = (told: Places): void => {
  [
    announced,
    errors,
    messages,
    plain,
    labels,
    furniture,
    sections,
    parts,
    invalid,
    typed,
    password,
    newPassword,
    code,
    user,
    submits,
    pictures,
    describing,
    custom,
    changes,
    moves,
  ] = told;
};
