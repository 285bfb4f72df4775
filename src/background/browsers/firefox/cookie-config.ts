import { browser } from '../../../shared/browser.ts';
import type { Probe } from '../../probes/define.ts';
import { heldBy } from '../../probes/held-by.ts';
import { need } from '../../probes/permission.ts';

const BLOCKING: ReadonlySet<unknown> = new Set(['reject_all', 'reject_third_party']);

/** Whether sites in frames may keep cookies: Firefox has one setting for all sites. */
export const cookieConfigProbe: Probe = {
  id: 'third-party-cookies',
  async run() {
    await need('privacy');
    const { value, levelOfControl } = await browser.privacy.websites.cookieConfig.get({});
    const { behavior } = value as { behavior?: unknown };
    return [
      {
        kind: 'setting',
        what: 'third-party-cookies',
        value: BLOCKING.has(behavior) ? 'block' : 'allow',
        how: 'asked',
        ...heldBy(levelOfControl),
      },
    ];
  },
};
