import type { ProblemId } from '../problems/ids.ts';
import type { Strength } from './types.ts';

/** What a rule concludes; `silent`: this sentence is no failure, whatever else it says. */
export type Verdict = ProblemId | 'silent';

/** A verdict and the combinations of meanings that lead to it. */
export interface RuleSource {
  readonly verdict: Verdict;
  readonly strength?: Strength;
  /** `a b|c !d ~e|f`: a, and b or c, and not d; and e or f in any sentence of the text. */
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

  // the browser
  {
    verdict: 'browser.javascript-blocked',
    when: ['javascript disabled|enabled|required|unsupported|blocked|missing|unavailable|cannot'],
  },
  {
    verdict: 'browser.third-party-cookies',
    when: ['thirdParty cookie disabled|blocked|required|unsupported|denied|allowed|enabled|cannot'],
  },
  { verdict: 'browser.site-data-corrupt', when: ['tooLarge cookie|request'] },
  {
    verdict: 'browser.cookies-blocked',
    when: [
      'cookie disabled|blocked|required|unsupported|missing|unknown|denied|wrong|enabled|cannot|unavailable|notSetUp !terms !policy',
      'cookie allowed browser',
    ],
  },
  {
    verdict: 'browser.popup-blocked',
    when: ['popup blocked|disabled|failed|cannot|denied|enabled|expired|rejected'],
  },
  {
    verdict: 'browser.extension-conflict',
    when: ['extension blocked|failed|cannot|disabled', 'extension ~disabled|blocked'],
  },
  {
    verdict: 'browser.framed',
    when: ['frame denied|cannot|disabled|unsupported|blocked|unavailable'],
  },
  { verdict: 'device.clock-wrong', when: ['clock wrong|mismatch|valid|failed|expired'] },
  { verdict: 'mfa.unavailable', when: ['factor browser unsupported|blocked|cannot'] },
  {
    verdict: 'browser.unsupported',
    when: [
      'browser unsupported|old|update|unavailable !session',
      'browser expired !session !page !link',
      'browser required signin',
    ],
  },
  // What a browser says when a security key was not used in time.
  { verdict: 'mfa.unavailable', when: ['expired denied request|session'] },
  {
    verdict: 'sso.loop',
    when: ['redirect many', 'redirect failed|cannot|not !technical !idp'],
  },
  {
    verdict: 'policy.blocked',
    when: ['byAdmin blocked|disabled|denied|page|server|access !account !user'],
  },

  // accounts, links, sessions
  {
    verdict: 'account.locked',
    when: [
      'locked !permission !password !code !link !network !origin !factor !browser !device !app !request !cookie !popup',
      'locked account|user|many',
      'account disabled later ~retry',
      'unlock unavailable|denied|cannot|failed',
    ],
  },
  {
    verdict: 'credentials.unknown-user',
    when: ['reset denied unknown user|account'],
  },
  {
    verdict: 'credentials.reset-failed',
    when: [
      'reset link|token|request expired|used|wrong|missing|unknown|denied',
      `reset ${BROKEN}|unsupported !network !idp !technical`,
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
      'request many !expired',
      'code many request|sent !attempt !wrong',
      'code many ~later !attempt !wrong',
      'phone sent|request many',
      'phone many ~later',
      'email sent many ~later',
      'many user signin later',
    ],
  },
  { verdict: 'mfa.code-expired', when: ['code expired|used', 'code valid many'] },
  {
    verdict: 'credentials.reset-failed',
    when: [
      'link|token expired|used|disabled !session',
      'link wrong|cannot|unknown|failed',
      'activation expired|wrong|used !factor !device',
    ],
  },
  { verdict: 'session.expired', when: ['attempt expired signin'] },
  {
    verdict: 'account.locked',
    when: [
      'many attempt !factor',
      'many failed|wrong signin|password !rule',
      'account|user blocked many',
    ],
  },
  {
    verdict: 'session.expired',
    when: ['token wrong|mismatch|missing|failed !reset !technical !idp', 'session expired'],
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
      'session wrong|disabled|missing|used|unavailable !technical',
      'session unknown',
      'signin expired !password',
      'page expired',
      'loggedOut inactivity|expired',
      'inactivity session',
      'signin required retry|page|session|bare !cannot !failed !update !device !factor !setUp',
      'page wrong !link !request !email !user !password !account',
      'session unsupported !factor',
    ],
  },

  // passwords and codes
  {
    verdict: 'credentials.password-rules',
    when: [
      'password rule wrong|denied|mismatch|cannot|not',
      'password match|mismatch required|cannot|denied !policy',
      'password old cannot|denied|match',
      'password mismatch !user',
      'password policy notSetUp|wrong|mismatch|denied|failed',
      'policy rule mismatch|denied',
      'password not match|old',
      'password used',
      'password blocked|rejected',
    ],
  },
  // What a new password must have is often said before anything went wrong.
  { verdict: 'credentials.password-rules', strength: 'weak', when: ['password rule required'] },
  {
    verdict: 'credentials.password-expired',
    when: ['password expired', 'password change required', 'credentials expired'],
  },
  {
    verdict: 'mfa.code-invalid',
    when: [
      'code wrong|unknown|mismatch|missing|failed !technical !idp',
      'email|phone|device mismatch ~code',
    ],
  },
  {
    verdict: 'credentials.invalid',
    when: [
      'password wrong|unknown|denied|mismatch',
      'credentials wrong|unknown|denied|failed|mismatch !factor',
      'device signin failed !factor',
      'password|credentials unverified !email',
      'password|credentials verified cannot|failed',
    ],
  },
  {
    verdict: 'permission.no-role',
    when: [
      'device signin cannot|denied !factor',
      'permission not|denied|missing|unknown|unavailable|notAssigned !technical',
      'permission required bare',
    ],
  },
  {
    verdict: 'credentials.unknown-user',
    when: [
      'user|email|phone unknown !technical !idp !session !page !token',
      'account unknown !technical !session !page !token',
    ],
  },
  { verdict: 'service.unavailable', when: ['technical unknown failed|unexpected'] },
  {
    verdict: 'sso.misconfigured',
    when: [
      `technical|idp ${FAULT}|not|notReceived`,
      'technical required bare',
      'redirect wrong',
      'permission wrong',
    ],
  },
  {
    verdict: 'account.unverified',
    when: [
      'unverified email|account|user|phone|signin|access !cannot !factor !code !device',
      'pending account|user|activation|signin|access !factor !device',
      'terms required|missing|denied',
      'email verified required activation|signin|account|access',
      'account|user activation required|not|missing',
    ],
  },
  {
    verdict: 'mfa.unavailable',
    when: [
      'factor|verified rejected',
      'factor expired',
      'factor not bare',
      'rejected signin',
      'rejected request user|device|factor',
      'access|app|policy required factor|signin',
      'factor user signin not !able',
      'cannot setUp|config required',
      'factor required signin !code !device !instruct !user',
      'device policy mismatch|notSetUp',
      'policy mismatch factor|signin',
      'factor unverified',
    ],
  },
  {
    verdict: 'sso.misconfigured',
    when: [
      'config failed|wrong|missing|unexpected|unavailable|unknown',
      'config ~failed|unexpected|cannot',
    ],
  },
  {
    verdict: 'account.disabled',
    when: [
      'account|user|access disabled !device !app !factor',
      'account|user blocked|expired',
      'account unavailable !factor !verified !unlock',
    ],
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
    verdict: 'network.blocked',
    when: ['origin blocked|denied|unavailable|many', 'network denied'],
  },
  {
    verdict: 'permission.no-role',
    when: [
      'access denied|cannot|not|notAssigned !device',
      'app denied|notAssigned',
      'denied user|account|app|page|server|activation !factor',
      'user notAssigned',
    ],
  },
  {
    verdict: 'mfa.unavailable',
    when: [
      `factor ${FAULT}`,
      'device unknown|expired|locked|disabled|blocked|denied|rejected|failed|unsupported|missing|mismatch|notSetUp|notAssigned|unverified',
      `certificate not|${FAULT} !server !page !network`,
      'device activation not|cannot|denied',
    ],
  },
  { verdict: 'mfa.code-expired', when: ['verified expired'] },

  // network and service
  {
    verdict: 'network.proxy',
    when: ['proxy failed|wrong|cannot|unavailable|required|blocked|denied|unknown'],
  },
  { verdict: 'network.blocked', when: ['network blocked', 'access|request blocked'] },
  {
    verdict: 'network.tls',
    when: [
      'insecure network|page|server|certificate|bare',
      `certificate server|page|network ${FAULT}`,
    ],
  },
  { verdict: 'network.offline', when: ['offline !server !access !app'] },
  {
    verdict: 'navigation.not-found',
    when: ['page unknown|missing|unavailable|moved', 'bare unknown'],
  },
  {
    verdict: 'network.unreachable',
    when: ['network failed|cannot|expired|unavailable|missing|not', 'offline'],
  },
  { verdict: 'session.expired', when: ['request denied|unsupported !received ~retry'] },
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
    when: ['request wrong|missing|failed|unsupported|denied|disabled !received'],
  },

  // what is left says little
  {
    verdict: 'credentials.invalid',
    strength: 'weak',
    when: ['signin failed|cannot|denied|wrong'],
  },
  {
    verdict: 'account.unverified',
    strength: 'weak',
    when: ['unverified !bare !cannot !factor !code !device'],
  },
  { verdict: 'network.unreachable', strength: 'weak', when: ['request expired'] },
  {
    verdict: 'mfa.unavailable',
    strength: 'weak',
    when: ['verified failed|cannot !email !account', 'unverified cannot !email !account'],
  },
  {
    verdict: 'permission.no-role',
    strength: 'weak',
    when: ['denied !rule'],
  },
  { verdict: 'network.blocked', strength: 'weak', when: ['blocked !word'] },
  { verdict: 'session.expired', strength: 'weak', when: ['expired retry|signin|later'] },
  {
    verdict: 'service.unavailable',
    strength: 'weak',
    when: ['unavailable later', 'failed|cannot ~retry|admin', 'request cannot'],
  },
  {
    verdict: 'credentials.password-rules',
    strength: 'weak',
    when: [
      'single rules required !user !code !account !signin !verified !setUp !app !instruct !phone',
      'single rule unsupported|wrong !user !code !account !signin !verified !setUp !app !instruct !phone',
      'single rules number !password !user !code !account !signin !verified !setUp !app !instruct !phone',
    ],
  },
];
