import { type Html, html } from './html.ts';

/** Classic portal style: a summary box above the form, without any role. */
export const errorSummary = (text: string | null): Html | null =>
  text === null
    ? null
    : html`<div class="error-summary" id="sign-in-error"><h2>There is a problem</h2><p>${text}</p></div>`;

/** Identity-provider style: an alert that screen readers announce. */
export const alertBox = (text: string | null): Html | null =>
  text === null
    ? null
    : html`<div class="alert alert-danger" id="sign-in-error" role="alert">${text}</div>`;
