import { FAULT, type RuleSource } from './define.ts';

/** Who may what, second factors, and how sign-on is set up. */
export const ACCESS: readonly RuleSource[] = [
  {
    verdict: 'permission.no-role',
    when: [
      'device signin cannot|denied !factor',
      'permission not|denied|missing|unknown|unavailable|notAssigned|notSetUp !technical',
      'permission required bare|assigned',
      'user notAssigned app|access',
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
    when: [`technical|idp ${FAULT}|not|notReceived`, 'technical required bare', 'redirect wrong'],
  },
  {
    verdict: 'account.unverified',
    when: [
      'unverified email|account|user|phone|signin|access !cannot !factor !code !device',
      'pending account|user|activation|signin|access !factor !device',
      'terms required|missing|denied',
      'single email|account verified required !setUp !config !factor !device !instruct',
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
      'access required factor|signin !setUp',
      'policy required factor !setUp',
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
      'config failed|wrong|missing|unexpected|unknown',
      'config unavailable !factor',
      'config ~failed|unexpected|cannot',
    ],
  },
  {
    verdict: 'account.disabled',
    when: [
      'account|user|access disabled !device !app !factor',
      'account|user blocked|expired',
      'access expired !session !link !token !code !page !signin !factor !password',
      'account unavailable !factor !verified !unlock',
    ],
  },
  {
    verdict: 'credentials.unknown-user',
    when: [
      'user|account|email notSetUp !app !permission !factor',
      'account|email notAssigned !app !permission !factor',
      'user|email wrong',
      'email|user mismatch !technical',
    ],
  },
  {
    verdict: 'network.unreachable',
    when: ['access server cannot !user !account !permission !origin !denied'],
  },
  {
    verdict: 'network.blocked',
    when: ['access denied|cannot ~blocked !account !user', 'page rejected'],
  },
  {
    verdict: 'network.blocked',
    when: ['origin blocked|denied|unavailable|many', 'network denied !proxy'],
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
      `factor ${FAULT.replace('|cannot', '').replace('|unavailable', '')}`,
      'factor unavailable|cannot !setUp !config',
      'device unknown !~sent',
      'device expired|locked|disabled|blocked|denied|rejected|failed|unsupported|missing|mismatch|notSetUp|notAssigned|unverified',
      `certificate not|${FAULT} !server !page !network`,
      'device activation not|cannot|denied',
    ],
  },
  { verdict: 'mfa.code-expired', when: ['verified expired'] },
];
