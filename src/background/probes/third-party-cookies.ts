import { browser } from '../../shared/browser.ts';
import { CannotCheck, type Probe } from './define.ts';
import { heldBy } from './held-by.ts';
import { need } from './permission.ts';

/** Chromium only: whether sites in frames may keep cookies, and whether the clinician could change it. */
export const thirdPartyCookiesProbe: Probe = {
  id: 'third-party-cookies',
  async run() {
    await need('privacy');
    const { thirdPartyCookiesAllowed: setting } = browser.privacy.websites as Partial<Websites>;
    if (!setting) throw new CannotCheck('not-supported');
    const { value, levelOfControl } = await setting.get({});
    return [
      {
        kind: 'setting',
        what: 'third-party-cookies',
        value: value === false ? 'block' : 'allow',
        how: 'asked',
        ...heldBy(levelOfControl),
      },
    ];
  },
};

interface Websites {
  thirdPartyCookiesAllowed: {
    get(details: object): Promise<{ value: unknown; levelOfControl: string }>;
  };
}
