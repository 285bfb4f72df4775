import { defineFix } from './define.ts';

export const reportToPortalAdmin = defineFix({
  id: 'report-to-portal-admin',
  kind: 'guided',
  owner: 'portal-admin',
  minutes: 20,
  informs: true,
});
