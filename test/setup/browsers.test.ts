import { expect, it } from 'vitest';
import { BROWSERS, findBrowser } from '../../.ci/browsers.mjs';

const { chromium, firefox } = BROWSERS;
const only = (path: string) => (candidate: string) => candidate === path;

it('takes the program that the environment names', () => {
  const env = { CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' };
  expect(findBrowser(chromium, env, () => true)).toBe('/opt/c');
});

it('refuses a wrong path from the environment instead of taking another browser', () => {
  const env = { FIREFOX_PATH: '/nowhere', PATH: '/usr/bin' };
  expect(() => findBrowser(firefox, env, only('/usr/bin/firefox'))).toThrow(
    'FIREFOX_PATH is /nowhere',
  );
});

it('looks in every folder of PATH, then in the usual places', () => {
  const env = { PATH: '/bin:/usr/bin' };
  expect(findBrowser(chromium, env, only('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  expect(findBrowser(firefox, env, only(mac))).toBe(mac);
});

it('says null where there is none', () =>
  expect(findBrowser(chromium, { PATH: '' }, () => false)).toBeNull());
