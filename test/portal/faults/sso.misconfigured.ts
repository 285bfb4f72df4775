import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'sso.misconfigured',
  problem: 'sso.misconfigured',
  title: 'The portal and its identity provider disagree',
  shows:
    'The portal asks for a return address that is not registered; the provider refuses with its own error page.',
  frontEnd: 'idp',
  how: { redirectPath: '/sso/return' },
  steps: 'open',
};
