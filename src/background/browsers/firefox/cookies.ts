import { CannotCheck, type Probe } from '../../probes/define.ts';
import { runInPage } from '../../probes/in-page.ts';

/** Firefox tells no extension its settings for a site: whether cookies are on is seen in the page. */
export const cookiesProbe: Probe = {
  id: 'cookies',
  async run({ tab }) {
    const on = await runInPage(tab.id, () => navigator.cookieEnabled);
    if (typeof on !== 'boolean') throw new CannotCheck('failed');
    return [{ kind: 'setting', what: 'cookies', value: on ? 'allow' : 'block', how: 'tried' }];
  },
};
