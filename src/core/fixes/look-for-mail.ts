import { defineFix } from './define.ts';

export const lookForMail = defineFix({
  id: 'look-for-mail',
  kind: 'guided',
  owner: 'clinician',
  minutes: 5,
  ends: { 'credentials.reset-mail-missing': 0.6 },
  it: 'fix_look_for_mail_it',
});
