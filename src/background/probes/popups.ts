import { CannotCheck, type Probe } from './define.ts';
import { runInPage } from './in-page.ts';

/**
 * Whether the browser lets the page open a window, by trying it once: only when the clinician said
 * that a press does nothing. In the page's own world, because extensions are exempt from the block.
 */
export const popupsProbe: Probe = {
  id: 'popups',
  async run({ tab }) {
    const opened = await runInPage(tab.id, tryWindow, 'MAIN');
    if (typeof opened !== 'boolean') throw new CannotCheck('failed');
    const value = opened ? ('allow' as const) : ('block' as const);
    return [{ kind: 'setting', what: 'popups', value, how: 'tried' }];
  },
};

function tryWindow(): boolean {
  const opened = window.open('about:blank', '_blank', 'popup');
  opened?.close();
  return opened !== null;
}
