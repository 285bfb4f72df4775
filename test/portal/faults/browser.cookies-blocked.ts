import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'browser.cookies-blocked',
  problem: 'browser.cookies-blocked',
  title: 'The browser keeps no cookies for the portal',
  shows: "The portal's cookie check never passes, and the browser gives up after 20 redirects.",
  frontEnd: 'form',
  how: {},
  steps: 'open',
  browser: { cookies: 'block' },
};
