import { BROKEN, type RuleSource } from './define.ts';

/** Accounts, links and sessions: locked, expired, in use. */
export const ACCOUNT: readonly RuleSource[] = [
  {
    verdict: 'account.locked',
    when: [
      'locked !bare !permission !password !code !link !network !origin !factor !browser !device !app !request !cookie !popup',
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
      'reset|password permission not|denied reset|change',
      `reset ${BROKEN}|unsupported !network !idp !technical`,
      'email notSent !code',
      'email sent failed|cannot !code',
      'password change denied|unsupported|failed',
    ],
  },
  {
    verdict: 'mfa.unavailable',
    when: ['code notSent|disabled', 'code sent failed|cannot', 'phone unverified|missing|notSent'],
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
      'already signin !failed !setUp',
      'loggedOut signin other device|browser !instruct !required',
      'already other user|account',
      'session other|already !expired !wrong !unknown !unsupported',
    ],
  },
  {
    verdict: 'session.expired',
    when: [
      'session wrong|disabled|missing|used|unavailable|failed !technical !cannot',
      'session unknown',
      'signin expired !password',
      'page expired',
      'loggedOut inactivity|expired',
      'inactivity session',
      'signin required retry|page|session|bare|denied !cannot !failed !update !device !factor !setUp !access !app',
      'page wrong !link !request !email !user !password !account',
      'session unsupported !factor',
    ],
  },
];
