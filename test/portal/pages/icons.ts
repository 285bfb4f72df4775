import { type Html, html } from './html.ts';

const SHAPES = {
  heart: 'M12 21C5 15 2 12 2 8a5 5 0 0 1 10-1 5 5 0 0 1 10 1c0 4-3 7-10 13z',
  paper: 'M6 2h9l4 4v16H6z M9 11h7 M9 15h7',
  check: 'M4 12l5 6L20 6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M12 7v5l4 2',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M4 21c1-5 4-7 8-7s7 2 8 7',
  shield: 'M12 2l8 3v6c0 5-3 9-8 11-5-2-8-6-8-11V5z',
} as const;

export type Icon = keyof typeof SHAPES;

/** A decorative line drawing. */
export const icon = (name: Icon): Html =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${SHAPES[name]}"></path></svg>`;
