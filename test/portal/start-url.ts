import type { Fault, FrontEnd } from './types.ts';
import type { World } from './world.ts';

const SIGN_IN = { form: '/login', spa: '/app/sign-in', idp: '/login/sso' } as const;

/** A path that once was the sign-in page. */
export const LEGACY_PATH = '/old/login.aspx';

export const signInUrl = ({ origins }: World, frontEnd: FrontEnd): string =>
  origins.portal + SIGN_IN[frontEnd];

/** The address a visitor opens to meet the fault; without a fault the sign-in page. */
export function startUrl(world: World, fault: Fault | null): string {
  if (fault?.steps === 'open-legacy') return world.origins.portal + LEGACY_PATH;
  return signInUrl(world, fault?.frontEnd ?? world.frontEnd);
}
