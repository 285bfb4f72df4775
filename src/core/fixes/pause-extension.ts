import { defineFix } from './define.ts';

export const pauseExtension = defineFix({
  id: 'pause-extension',
  kind: 'action',
  owner: 'clinician',
  minutes: 2,
  ends: {
    'browser.extension-conflict': 0.7,
    'browser.cookies-blocked': 0.2,
    'browser.popup-blocked': 0.2,
    'browser.javascript-blocked': 0.3,
  },
  loses: 'typed',
  needs: 'management',
  inFirefox: 'installed-by-policy',
  it: 'fix_pause_extension_it',
});
