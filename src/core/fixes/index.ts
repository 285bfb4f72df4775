import { allowCookies } from './allow-cookies.ts';
import { allowJavascript } from './allow-javascript.ts';
import { allowPopups } from './allow-popups.ts';
import { allowThirdPartyCookies } from './allow-third-party-cookies.ts';
import { askAdminAddress } from './ask-admin-address.ts';
import { askAdminEnable } from './ask-admin-enable.ts';
import { askAdminRole } from './ask-admin-role.ts';
import { askAdminSecondFactor } from './ask-admin-second-factor.ts';
import { askItCertificate } from './ask-it-certificate.ts';
import { askItNetwork } from './ask-it-network.ts';
import { askItPolicy } from './ask-it-policy.ts';
import { askItProxy } from './ask-it-proxy.ts';
import { changePassword } from './change-password.ts';
import { checkConnection } from './check-connection.ts';
import { checkProfile } from './check-profile.ts';
import { checkTyping } from './check-typing.ts';
import { clearPortalData } from './clear-portal-data.ts';
import type { Fix } from './define.ts';
import { doNotTypePassword } from './do-not-type-password.ts';
import { followPasswordRules } from './follow-password-rules.ts';
import { lookForMail } from './look-for-mail.ts';
import { newestCode } from './newest-code.ts';
import { openOfficialAddress } from './open-official-address.ts';
import { openOwnTab } from './open-own-tab.ts';
import { otherBrowser } from './other-browser.ts';
import { otherNetwork } from './other-network.ts';
import { otherSecondFactor } from './other-second-factor.ts';
import { pauseExtension } from './pause-extension.ts';
import { privateWindow } from './private-window.ts';
import { reloadWithoutCache } from './reload-without-cache.ts';
import { reportToClinicIt } from './report-to-clinic-it.ts';
import { reportToPortalAdmin } from './report-to-portal-admin.ts';
import { reportToPortalSupport } from './report-to-portal-support.ts';
import { requestNewLink } from './request-new-link.ts';
import { resetPassword } from './reset-password.ts';
import { resumeExtension } from './resume-extension.ts';
import { setClock } from './set-clock.ts';
import { signInToNetwork } from './sign-in-to-network.ts';
import { signOutElsewhere } from './sign-out-elsewhere.ts';
import { startAgain } from './start-again.ts';
import { statusPage } from './status-page.ts';
import { updateBrowser } from './update-browser.ts';
import { useRegisteredEmail } from './use-registered-email.ts';
import { verifyEmail } from './verify-email.ts';
import { vpnAsRequired } from './vpn-as-required.ts';
import { waitAndDoNotReload } from './wait-and-do-not-reload.ts';
import { waitForLock } from './wait-for-lock.ts';

/** Every fix, in the order of the vocabulary. */
export const FIXES: readonly Fix[] = [
  checkTyping,
  useRegisteredEmail,
  resetPassword,
  changePassword,
  followPasswordRules,
  requestNewLink,
  lookForMail,
  askAdminAddress,
  waitForLock,
  waitAndDoNotReload,
  askAdminEnable,
  verifyEmail,
  newestCode,
  otherSecondFactor,
  askAdminSecondFactor,
  askAdminRole,
  checkProfile,
  startAgain,
  signOutElsewhere,
  allowCookies,
  allowThirdPartyCookies,
  clearPortalData,
  allowPopups,
  allowJavascript,
  updateBrowser,
  openOwnTab,
  pauseExtension,
  resumeExtension,
  privateWindow,
  reloadWithoutCache,
  otherBrowser,
  setClock,
  checkConnection,
  vpnAsRequired,
  otherNetwork,
  askItNetwork,
  askItProxy,
  askItCertificate,
  askItPolicy,
  signInToNetwork,
  statusPage,
  openOfficialAddress,
  doNotTypePassword,
  reportToClinicIt,
  reportToPortalAdmin,
  reportToPortalSupport,
];

const BY_ID: ReadonlyMap<string, Fix> = new Map(FIXES.map((one) => [one.id, one]));

/** The fix with this id; undefined for an id of another version. */
export const fixOf = (id: string): Fix | undefined => BY_ID.get(id);
