import type { ProblemId } from '../problems/ids.ts';
import type { Strength } from './types.ts';

/** What a rule concludes; `silent`: this sentence is no failure, whatever else it says. */
export type Verdict = ProblemId | 'silent';

/** A verdict and the combinations of meanings that lead to it. */
export interface RuleSource {
  readonly verdict: Verdict;
  readonly strength?: Strength;
  /** `a b|c !d`: a, and b or c, and not d. */
  readonly when: readonly string[];
}

const FAULT =
  'wrong|unknown|expired|used|locked|disabled|blocked|denied|rejected|failed|cannot|unexpected|unsupported|unavailable|missing|mismatch|notSetUp|notAssigned|notSent|unverified';
const BROKEN = 'failed|cannot|unexpected|unavailable|denied|blocked|disabled|missing';

/** From special to general: the first rule that holds decides a sentence. */
export const RULES: readonly RuleSource[] = [
  {
    verdict: 'silent',
    when: [
      'ask',
      'soon',
      'notReceived code|email|link|phone|factor',
      'success !failed !cannot !expired !denied !locked !disabled !wrong !unexpected',
    ],
  },
  {
    verdict: 'browser.javascript-blocked',
    when: ['javascript disabled|enabled|required|unsupported|blocked|missing|unavailable|cannot'],
  },
  {
    verdict: 'browser.third-party-cookies',
    when: ['thirdParty cookie disabled|blocked|required|unsupported|denied|enabled|cannot'],
  },
  { verdict: 'browser.site-data-corrupt', when: ['tooLarge cookie|request'] },
  {
    verdict: 'browser.cookies-blocked',
    when: [
      'cookie disabled|blocked|required|unsupported|missing|unknown|denied|enabled|cannot|unavailable|notSetUp !terms !policy',
      'cookie allowed browser',
    ],
  },
  {
    verdict: 'browser.popup-blocked',
    when: ['popup blocked|disabled|failed|cannot|denied|enabled|expired|rejected'],
  },
  {
    verdict: 'browser.extension-conflict',
    when: ['extension blocked|failed|cannot|disabled'],
  },
  { verdict: 'browser.framed', when: ['frame denied|cannot|unsupported|blocked|unavailable'] },
  { verdict: 'device.clock-wrong', when: ['clock wrong|mismatch|valid|failed|expired'] },
  {
    verdict: 'mfa.unavailable',
    when: ['factor browser unsupported', 'factor browser blocked|cannot'],
  },
  {
    verdict: 'browser.unsupported',
    when: ['browser unsupported|old|update|unavailable', 'browser expired !session !page !link'],
  },
  { verdict: 'sso.loop', when: ['redirect many', 'redirect failed|wrong|cannot !technical !idp'] },
  { verdict: 'policy.blocked', when: ['byAdmin blocked|disabled|denied !account !user'] },

  // accounts and links
  {
    verdict: 'account.locked',
    when: [
      'locked !password !code !link',
      'locked account|user|many',
      'unlock unavailable|denied|cannot|failed',
    ],
  },
  {
    verdict: 'credentials.reset-failed',
    when: [
      'reset link|token|request expired|used|wrong|missing|unknown|denied',
      `reset ${BROKEN}|unsupported`,
      'email notSent !code',
      'email sent failed|cannot !code',
      'password change denied|unsupported',
    ],
  },
  {
    verdict: 'mfa.unavailable',
    when: ['code notSent', 'code sent failed|cannot', 'phone unverified|missing|notSent'],
  },
  {
    verdict: 'account.rate-limited',
    when: [
      'request many',
      'phone sent many',
      'phone many later',
      'email sent many later',
      'many user signin later',
    ],
  },
  { verdict: 'mfa.code-expired', when: ['code expired|used', 'factor expired'] },
  {
    verdict: 'credentials.reset-failed',
    when: [
      'link|token expired|used|disabled !session',
      'link wrong|cannot|unknown|failed',
      'activation expired|wrong|used',
    ],
  },
  {
    verdict: 'account.locked',
    when: [
      'many attempt !factor',
      'many failed|wrong signin|password',
      'account|user blocked many',
    ],
  },
  {
    verdict: 'session.expired',
    when: ['token wrong|mismatch|missing !reset !technical', 'session expired'],
  },
  {
    verdict: 'session.conflict',
    when: [
      'session many|mismatch !technical',
      'already signin !failed',
      'already other user|account',
      'session other|already !expired !wrong !unknown !unsupported',
    ],
  },
  {
    verdict: 'session.expired',
    when: [
      'session wrong|unknown|disabled|missing|used|unavailable !technical',
      'session unknown',
      'signin expired !password',
      'page expired',
      'loggedOut inactivity|expired',
      'inactivity session',
      'signin required retry',
    ],
  },
  {
    verdict: 'credentials.password-rules',
    when: [
      'password rule required|wrong|denied|mismatch|cannot',
      'password match required|cannot|denied',
      'password mismatch',
      'password policy notSetUp|wrong|mismatch|denied|failed',
      'password not match|old',
      'password used old|rule',
      'password blocked|rejected',
      'password found rule',
    ],
  },
  {
    verdict: 'credentials.password-expired',
    when: ['password expired', 'password change required', 'credentials expired'],
  },
  { verdict: 'mfa.code-invalid', when: ['code wrong|unknown|mismatch|missing !technical !idp'] },
  {
    verdict: 'credentials.invalid',
    when: ['password wrong|unknown|denied', 'credentials wrong|unknown|denied|failed|mismatch'],
  },
  {
    verdict: 'credentials.unknown-user',
    when: ['user|account|email|phone unknown !technical !session !page'],
  },
  {
    verdict: 'mfa.unavailable',
    when: [
      'factor rejected',
      'rejected signin|request user|device|factor',
      'access|app required factor|signin',
      'device policy mismatch',
      'policy mismatch factor|signin',
    ],
  },
  {
    verdict: 'sso.misconfigured',
    when: [
      `technical|idp ${FAULT}|not`,
      'technical required',
      'config failed|wrong|missing|unexpected|unavailable|unknown',
    ],
  },
  {
    verdict: 'account.unverified',
    when: [
      'email|account unverified',
      'account pending',
      'terms required|missing|denied',
      'account activation|verified required',
    ],
  },
  {
    verdict: 'account.disabled',
    when: ['account|user disabled|blocked|denied !device !app !factor', 'account|user expired'],
  },
  {
    verdict: 'credentials.unknown-user',
    when: [
      'user|account|email notSetUp|notAssigned !app !permission !factor',
      'user|email wrong',
      'email|user mismatch',
    ],
  },
  {
    verdict: 'permission.no-role',
    when: [
      'permission not|denied|missing|unknown|unavailable|notAssigned|failed|required',
      'access denied|cannot|not|disabled|notAssigned !device',
      'app denied|notAssigned',
      'denied user|account|app|page|server !factor',
      'user notAssigned',
    ],
  },
  {
    verdict: 'mfa.unavailable',
    when: [
      `factor|device ${FAULT}`,
      'certificate failed|cannot|missing|wrong|not|expired signin',
      'verified failed|cannot !email !account',
    ],
  },
  { verdict: 'mfa.code-expired', when: ['verified expired'] },
  { verdict: 'network.proxy', when: ['proxy failed|cannot|required|blocked|denied'] },
  {
    verdict: 'network.blocked',
    when: [
      'network blocked|denied',
      'origin blocked|denied|unavailable|many',
      'access|request blocked',
    ],
  },
  {
    verdict: 'network.tls',
    when: ['insecure network|page|server', `certificate ${FAULT}`],
  },
  { verdict: 'network.offline', when: ['offline'] },
  {
    verdict: 'navigation.not-found',
    when: ['page unknown|missing|unavailable|moved', 'bare unknown'],
  },
  {
    verdict: 'network.unreachable',
    when: ['network failed|cannot|expired|unavailable|missing|not', 'request expired'],
  },
  {
    verdict: 'service.unavailable',
    when: [
      'server|app failed|cannot|unexpected|unavailable|unsupported',
      'maintenance',
      'unexpected',
    ],
  },
  {
    verdict: 'sso.misconfigured',
    when: ['request wrong|missing|failed|unsupported|denied|disabled'],
  },
  {
    verdict: 'credentials.invalid',
    strength: 'weak',
    when: ['signin failed|cannot|denied|wrong'],
  },
  { verdict: 'permission.no-role', strength: 'weak', when: ['denied'] },
  { verdict: 'service.unavailable', strength: 'weak', when: ['unavailable later'] },
  { verdict: 'session.expired', strength: 'weak', when: ['expired retry|signin|later'] },
];
