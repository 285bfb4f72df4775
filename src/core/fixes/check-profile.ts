import { defineFix } from './define.ts';

export const checkProfile = defineFix({
  id: 'check-profile',
  kind: 'action',
  owner: 'clinician',
  minutes: 3,
  informs: true,
  needsPage: 'profilePage',
});
