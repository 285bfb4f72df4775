import type { Fault } from '../types.ts';
import { fault as accountDisabled } from './account.disabled.ts';
import { fault as accountLocked } from './account.locked.ts';
import { fault as accountRateLimited } from './account.rate-limited.ts';
import { fault as accountUnverified } from './account.unverified.ts';
import { fault as browserBlankPage } from './browser.blank-page.ts';
import { fault as browserCookiesBlocked } from './browser.cookies-blocked.ts';
import { fault as credentialsInvalid } from './credentials.invalid.ts';
import { fault as credentialsPasswordExpired } from './credentials.password-expired.ts';
import { fault as credentialsUnknownUser } from './credentials.unknown-user.ts';
import { fault as mfaCodeExpired } from './mfa.code-expired.ts';
import { fault as mfaCodeInvalid } from './mfa.code-invalid.ts';
import { fault as mfaUnavailable } from './mfa.unavailable.ts';
import { fault as navigationNotFound } from './navigation.not-found.ts';
import { fault as permissionNoRole } from './permission.no-role.ts';
import { fault as serviceUnavailable } from './service.unavailable.ts';
import { fault as sessionConflict } from './session.conflict.ts';
import { fault as sessionExpired } from './session.expired.ts';
import { fault as ssoMisconfigured } from './sso.misconfigured.ts';
import { fault as ssoSilentReturn } from './sso.silent-return.ts';

/** Every fault the practice portal can show, in the order of the fault menu. To add one: its file, a line here. */
export const FAULTS: readonly Fault[] = [
  credentialsInvalid,
  credentialsUnknownUser,
  credentialsPasswordExpired,
  accountLocked,
  accountRateLimited,
  accountDisabled,
  mfaCodeInvalid,
  permissionNoRole,
  sessionExpired,
  serviceUnavailable,
  navigationNotFound,
  ssoMisconfigured,
  ssoSilentReturn,
  accountUnverified,
  sessionConflict,
  mfaCodeExpired,
  mfaUnavailable,
  browserCookiesBlocked,
  browserBlankPage,
];
