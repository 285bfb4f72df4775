import type { OptionalPermission } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';

/** What this browser's package may ask for later; the others came with the install. */
export const optionalPermissions = (): readonly OptionalPermission[] =>
  (browser.runtime.getManifest().optional_permissions ?? []) as OptionalPermission[];
