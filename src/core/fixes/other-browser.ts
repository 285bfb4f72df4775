import { defineFix } from './define.ts';

export const otherBrowser = defineFix({
  id: 'other-browser',
  kind: 'guided',
  owner: 'clinician',
  minutes: 5,
  ends: {
    'browser.extension-conflict': 0.6,
    'browser.blank-page': 0.5,
    'browser.unsupported': 0.8,
    'browser.popup-blocked': 0.5,
    'browser.javascript-blocked': 0.5,
    'browser.site-data-corrupt': 0.7,
  },
  tries: true,
  elsewhere: true,
});
