import type { RuleSource } from './define.ts';

/** What the browser, its settings and its helpers do. */
export const BROWSER: readonly RuleSource[] = [
  {
    verdict: 'browser.javascript-blocked',
    when: [
      'javascript disabled|enabled|required|unsupported|blocked|missing|unavailable|cannot !fine',
    ],
  },
  {
    verdict: 'browser.third-party-cookies',
    when: [
      'thirdParty cookie disabled|blocked|required|unsupported|denied|allowed|enabled|cannot !fine',
    ],
  },
  { verdict: 'browser.site-data-corrupt', when: ['tooLarge cookie|request'] },
  {
    verdict: 'browser.cookies-blocked',
    when: [
      'cookie disabled|blocked|required|unsupported|missing|unknown|denied|wrong|enabled|cannot|unavailable|notSetUp !terms !policy !fine',
      'cookie allowed browser !fine',
    ],
  },
  {
    verdict: 'browser.popup-blocked',
    when: ['popup blocked|disabled|failed|cannot|denied|enabled|expired|rejected !fine'],
  },
  {
    verdict: 'browser.extension-conflict',
    when: ['extension blocked|failed|cannot|disabled', 'extension ~disabled|blocked'],
  },
  {
    verdict: 'browser.framed',
    when: ['frame denied|cannot|disabled|unsupported|blocked|unavailable'],
  },
  { verdict: 'device.clock-wrong', when: ['clock wrong|mismatch|valid|failed|expired !fine'] },
  { verdict: 'mfa.unavailable', when: ['factor browser unsupported|blocked|cannot'] },
  {
    verdict: 'browser.unsupported',
    when: [
      'browser unsupported|old|update|unavailable|insecure !session',
      'browser expired !session !page !link',
      'browser required signin !technical !app',
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
];
