import { defineFix } from './define.ts';

export const reportToPortalSupport = defineFix({
  id: 'report-to-portal-support',
  kind: 'guided',
  owner: 'portal-support',
  minutes: 20,
  informs: true,
});
