import type { OptionalPermission } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { CannotCheck } from './define.ts';

/**
 * Makes sure that an optional permission is there at this moment: it can be withdrawn at any time.
 * @throws CannotCheck `not-supported` where the package does not know it, `no-permission` otherwise.
 */
export async function need(permission: OptionalPermission): Promise<void> {
  if (await browser.permissions.contains({ permissions: [permission] })) return;
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  throw new CannotCheck(optional.includes(permission) ? 'no-permission' : 'not-supported');
}
