import type { Portal } from '../../core/portal.ts';
import { CannotFix } from './define.ts';

/** The portal's official sign-in address: the first one configured. */
export function officialAddress(portal: Portal): string {
  const [first] = portal.signIn;
  if (!first) throw new CannotFix('address-not-configured');
  return first;
}
