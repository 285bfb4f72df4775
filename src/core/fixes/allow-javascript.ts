import { defineFix } from './define.ts';

export const allowJavascript = defineFix({
  id: 'allow-javascript',
  kind: 'action',
  owner: 'clinician',
  minutes: 1,
  ends: { 'browser.javascript-blocked': 0.85 },
  loses: 'typed',
  inFirefox: 'never',
  it: 'fix_allow_javascript_it',
});
