import { defineFix } from './define.ts';

export const reportToClinicIt = defineFix({
  id: 'report-to-clinic-it',
  kind: 'guided',
  owner: 'clinic-it',
  minutes: 20,
  informs: true,
});
