import { defineFix } from './define.ts';

export const reloadWithoutCache = defineFix({
  id: 'reload-without-cache',
  kind: 'action',
  owner: 'clinician',
  loses: 'typed',
  minutes: 0.5,
  ends: { 'browser.blank-page': 0.35, 'navigation.not-found': 0.1 },
});
