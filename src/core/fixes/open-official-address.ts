import { defineFix } from './define.ts';

export const openOfficialAddress = defineFix({
  id: 'open-official-address',
  kind: 'action',
  owner: 'clinician',
  loses: 'typed',
  minutes: 1,
  ends: { 'navigation.not-found': 0.9, 'navigation.unofficial-host': 0.9 },
  tries: true,
  shared: true,
});
