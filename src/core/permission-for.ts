import type { OptionalPermission } from './portal.ts';
import type { ProblemId } from './problems/ids.ts';

/** The optional permission with which the browser itself would tell more about a problem. */
const TELLS_MORE: Partial<Record<ProblemId, OptionalPermission>> = {
  'browser.cookies-blocked': 'cookies',
  'browser.third-party-cookies': 'privacy',
  'browser.popup-blocked': 'contentSettings',
  'browser.javascript-blocked': 'contentSettings',
  'browser.extension-conflict': 'management',
  'browser.framed': 'webNavigation',
  'sso.loop': 'webNavigation',
  'policy.blocked': 'webNavigation',
};

/** Which permission to offer when this problem is in doubt; undefined when none would help. */
export const permissionFor = (problem: ProblemId): OptionalPermission | undefined =>
  TELLS_MORE[problem];
