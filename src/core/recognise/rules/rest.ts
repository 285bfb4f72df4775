import type { RuleSource } from './define.ts';

/** What is left says little. */
export const REST: readonly RuleSource[] = [
  {
    verdict: 'credentials.invalid',
    strength: 'weak',
    when: [
      'signin failed|cannot|denied|wrong !unavailable',
      // "Check your user name and password and try again."
      'password user retry !reset !change !new !rule !code !unlock',
      'credentials retry !reset !change !instruct !new !rule !code !unlock',
      'single password change old number !success !required !rule',
    ],
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
    verdict: 'session.expired',
    strength: 'weak',
    when: [
      'signin required !instruct !factor !device !setUp !code !account !user !email !change !verified !link',
    ],
  },
  {
    verdict: 'permission.no-role',
    strength: 'weak',
    when: ['denied !rule', 'notAssigned'],
  },
  { verdict: 'network.blocked', strength: 'weak', when: ['blocked !word !permission'] },
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
