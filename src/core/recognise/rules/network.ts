import { FAULT, type RuleSource } from './define.ts';

/** Network and service. */
export const NETWORK: readonly RuleSource[] = [
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
  { verdict: 'service.unavailable', when: ['bare unknown failed'] },
  {
    verdict: 'navigation.not-found',
    when: ['page unknown|missing|unavailable|moved', 'bare unknown'],
  },
  {
    verdict: 'network.unreachable',
    when: ['network failed|cannot|expired|unavailable|missing|not', 'offline'],
  },
  { verdict: 'session.expired', when: ['request denied|unsupported !received ~retry'] },
  // An announcement with its day and hours; what is down now says until when, if anything.
  { verdict: 'service.unavailable', strength: 'weak', when: ['maintenance schedule'] },
  {
    verdict: 'service.unavailable',
    when: [
      'server|app failed|cannot|unexpected|unavailable|unsupported',
      'maintenance !able',
      'unexpected',
    ],
  },
  {
    verdict: 'service.unavailable',
    when: ['signin disabled|unavailable later !account !user !factor'],
  },
  { verdict: 'permission.no-role', when: ['request denied !received'] },
  {
    verdict: 'sso.misconfigured',
    when: ['request wrong|missing|failed|unsupported|disabled !received'],
  },
];
