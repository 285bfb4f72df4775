import type { Fact, FactOf } from '../../core/evidence.ts';
import { isOwnPage } from '../target.ts';
import type { Probe } from './define.ts';
import { need } from './permission.ts';

/** Chromium only: how the browser is set for the portal. Whose setting it is, it does not tell. */
export const contentSettingsProbe: Probe = {
  id: 'content-settings',
  async run(target) {
    await need('contentSettings');
    const { tab, portal } = target;
    // Where the portal is a guest, the tab's address is another program's.
    const primaryUrl = (isOwnPage(target) ? tab.url : portal.signIn[0]) ?? '';
    const ask = async (what: What): Promise<Fact> => {
      const { setting } = await chrome.contentSettings[what].get({ primaryUrl });
      return { kind: 'setting', what, value: VALUES[setting] ?? 'allow', how: 'asked' };
    };
    return Promise.all([ask('cookies'), ask('javascript'), ask('popups')]);
  },
};

type What = 'cookies' | 'javascript' | 'popups';

const VALUES: Readonly<Record<string, FactOf<'setting'>['value']>> = {
  block: 'block',
  session_only: 'session-only',
};
