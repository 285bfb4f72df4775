import { accountDisabled } from './account.disabled.ts';
import { accountLocked } from './account.locked.ts';
import { accountRateLimited } from './account.rate-limited.ts';
import { accountUnverified } from './account.unverified.ts';
import { browserBlankPage } from './browser.blank-page.ts';
import { browserCookiesBlocked } from './browser.cookies-blocked.ts';
import { browserExtensionConflict } from './browser.extension-conflict.ts';
import { browserFramed } from './browser.framed.ts';
import { browserJavascriptBlocked } from './browser.javascript-blocked.ts';
import { browserPopupBlocked } from './browser.popup-blocked.ts';
import { browserSiteDataCorrupt } from './browser.site-data-corrupt.ts';
import { browserThirdPartyCookies } from './browser.third-party-cookies.ts';
import { browserUnsupported } from './browser.unsupported.ts';
import { credentialsInvalid } from './credentials.invalid.ts';
import { credentialsPasswordExpired } from './credentials.password-expired.ts';
import { credentialsPasswordRules } from './credentials.password-rules.ts';
import { credentialsResetFailed } from './credentials.reset-failed.ts';
import { credentialsResetMailMissing } from './credentials.reset-mail-missing.ts';
import { credentialsUnknownUser } from './credentials.unknown-user.ts';
import type { Problem } from './define.ts';
import { deviceClockWrong } from './device.clock-wrong.ts';
import type { ProblemId } from './ids.ts';
import { mfaCodeExpired } from './mfa.code-expired.ts';
import { mfaCodeInvalid } from './mfa.code-invalid.ts';
import { mfaUnavailable } from './mfa.unavailable.ts';
import { navigationNotFound } from './navigation.not-found.ts';
import { navigationUnofficialHost } from './navigation.unofficial-host.ts';
import { networkBlocked } from './network.blocked.ts';
import { networkCaptivePortal } from './network.captive-portal.ts';
import { networkOffline } from './network.offline.ts';
import { networkProxy } from './network.proxy.ts';
import { networkTls } from './network.tls.ts';
import { networkUnreachable } from './network.unreachable.ts';
import { permissionNoRole } from './permission.no-role.ts';
import { policyBlocked } from './policy.blocked.ts';
import { serviceUnavailable } from './service.unavailable.ts';
import { sessionConflict } from './session.conflict.ts';
import { sessionExpired } from './session.expired.ts';
import { ssoLoop } from './sso.loop.ts';
import { ssoMisconfigured } from './sso.misconfigured.ts';
import { ssoSilentReturn } from './sso.silent-return.ts';

/** Every problem, in the order of the vocabulary. */
export const PROBLEMS: readonly Problem[] = [
  credentialsInvalid,
  credentialsUnknownUser,
  credentialsPasswordExpired,
  credentialsPasswordRules,
  credentialsResetFailed,
  credentialsResetMailMissing,
  accountLocked,
  accountRateLimited,
  accountDisabled,
  accountUnverified,
  mfaCodeInvalid,
  mfaCodeExpired,
  mfaUnavailable,
  permissionNoRole,
  sessionExpired,
  sessionConflict,
  browserCookiesBlocked,
  browserThirdPartyCookies,
  browserSiteDataCorrupt,
  browserPopupBlocked,
  browserJavascriptBlocked,
  browserUnsupported,
  browserFramed,
  browserExtensionConflict,
  browserBlankPage,
  deviceClockWrong,
  networkOffline,
  networkUnreachable,
  networkProxy,
  networkBlocked,
  networkCaptivePortal,
  networkTls,
  policyBlocked,
  ssoLoop,
  ssoSilentReturn,
  ssoMisconfigured,
  serviceUnavailable,
  navigationNotFound,
  navigationUnofficialHost,
];

const BY_ID: ReadonlyMap<string, Problem> = new Map(PROBLEMS.map((one) => [one.id, one]));

export const problemOf = (id: ProblemId): Problem | undefined => BY_ID.get(id);
