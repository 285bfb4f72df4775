import type { PortalRules } from '../portal.ts';

/** Whether people sign in at this path, or did once: a bookmark may point there. */
export function isSignInPath(path: string, { legacyPaths, signIn }: PortalRules): boolean {
  const paths = signIn.filter((address) => URL.canParse(address)).map((a) => new URL(a).pathname);
  return legacyPaths.includes(path) || paths.includes(path);
}
