import type { InFirefox } from '../../core/fixes/define.ts';
import { browser } from '../../shared/browser.ts';
import { readAgent } from '../../ui/agent.ts';
import { EVERYTHING, type Reach } from './reach.ts';

/** Firefox ties some steps to how we were installed and to what the user allowed us. */
export async function readReach(): Promise<Reach> {
  if (readAgent(navigator.userAgent).browser !== 'Firefox') return EVERYTHING;
  const [sees, own] = await Promise.all([
    browser.extension.isAllowedIncognitoAccess().catch(() => false),
    browser.management.getSelf().catch(() => null),
  ]);
  const allowed: Readonly<Record<InFirefox, boolean>> = {
    never: false,
    'with-private-access': sees,
    'installed-by-policy': own?.installType === 'admin',
  };
  return (fix) => fix?.inFirefox === undefined || allowed[fix.inFirefox];
}
