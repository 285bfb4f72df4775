import { browser } from '../shared/browser.ts';

type Names = NonNullable<Parameters<typeof browser.permissions.request>[0]['permissions']>;

interface Wanted {
  /** Match patterns of hosts. */
  readonly origins?: readonly string[];
  readonly permissions?: readonly string[];
}

/** What came of it: the person's answer, or that policy or the package let nobody ask. */
export type Asked = 'granted' | 'refused' | 'held';

/**
 * Asks the browser for hosts or permissions; never rejects. Call it in the press itself, before any
 * `await`: later the browser would refuse.
 */
export async function askFor(wanted: Wanted): Promise<Asked> {
  const origins = wanted.origins?.filter(mayAskFor);
  if (origins?.length === 0) return 'held';
  try {
    const granted = await browser.permissions.request(asArgument({ ...wanted, origins }));
    return granted ? 'granted' : 'refused';
  } catch (error) {
    // Too late after the press: another press is a new chance. Anything else stays as it is.
    return /gesture|user input/i.test(String(error)) ? 'refused' : 'held';
  }
}

/** Gives hosts or permissions back; false where the browser keeps them, as what came with the install. */
export const giveBack = (wanted: Wanted): Promise<boolean> =>
  browser.permissions.remove(asArgument(wanted)).catch(() => false);

function asArgument({ origins, permissions }: { [K in keyof Wanted]: Wanted[K] | undefined }) {
  return {
    ...(origins && { origins: [...origins] }),
    ...(permissions && { permissions: [...permissions] as Names }),
  };
}

/** Whether the package may ask for these hosts at all: a clinic's own may be made without that. */
export function mayAskFor(origin: string): boolean {
  const manifest = browser.runtime.getManifest() as {
    readonly host_permissions?: readonly string[];
    readonly optional_host_permissions?: readonly string[];
  };
  const { host_permissions: own = [], optional_host_permissions: others = [] } = manifest;
  return [...own, ...others].some((pattern) => covers(pattern, origin));
}

/** Whether everything that fits a match pattern of hosts fits another one too. */
export function covers(wide: string, narrow: string): boolean {
  const [scheme, host = ''] = partsOf(wide);
  const [innerScheme, innerHost = ''] = partsOf(narrow);
  if (scheme !== innerScheme) return false;
  if (!host.startsWith('*')) return host === innerHost;
  return host === '*' || innerHost === host.slice(2) || innerHost.endsWith(host.slice(1));
}

const partsOf = (pattern: string): readonly string[] =>
  /^([a-z]+):\/\/([^/]+)/.exec(pattern)?.slice(1) ?? [];
