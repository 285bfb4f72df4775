import { type Html, html } from './html.ts';

const invalid = (failed: boolean): Html | null =>
  failed ? html` aria-invalid="true" aria-describedby="sign-in-error"` : null;

/** User name and password; `failed` marks both, because a portal does not say which one is wrong. */
export const credentialFields = (
  userLabel: string,
  userName: string,
  failed: boolean,
): Html => html`
<div class="field"><label for="username">${userLabel}</label>
<input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required value="${userName}"${invalid(failed)}></div>
<div class="field"><label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${invalid(failed)}></div>`;

export const codeField = (failed: boolean): Html => html`
<div class="field"><label for="code">Verification code</label>
<input id="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="8" required${invalid(failed)}></div>`;

export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;
