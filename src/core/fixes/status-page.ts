import { defineFix } from './define.ts';

export const statusPage = defineFix({
  id: 'status-page',
  kind: 'action',
  owner: 'clinician',
  minutes: 1,
  ends: { 'service.unavailable': 0.3, 'navigation.not-found': 0.05 },
  informs: true,
  needsPage: 'statusPage',
  shared: true,
});
