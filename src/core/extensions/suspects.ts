import type { FactOf } from '../evidence.ts';
import { lookUp, type Trait } from './catalogue.ts';

export type Suspect = FactOf<'extensions'>['suspects'][number];

/** An enabled extension, as far as it matters. `reaches`: it may touch the portal's pages. */
export interface Installed {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly reaches: boolean;
}

const MOST = 10;

/**
 * An extension's id in the letters of a code: Firefox's are addresses and braces (`one@two.example`).
 * Different ids have different codes as far as anybody has met them.
 */
export const codeOf = (id: string): string =>
  id
    .replaceAll('@', ':')
    .replace(/[^A-Za-z0-9_.:-]/g, '')
    .slice(0, 64) || 'unknown';

/** What it could do to a sign-in, by its permissions: an ability, not a deed. */
function abilityOf({ permissions, reaches }: Installed): Trait | undefined {
  const can = (...names: readonly string[]) => names.some((name) => permissions.includes(name));
  if (can('proxy')) return 'proxy';
  if (!reaches) return undefined;
  if (can('declarativeNetRequest', 'declarativeNetRequestWithHostAccess', 'webRequestBlocking'))
    return 'blocker';
  return can('cookies') ? 'cookie-cleaner' : 'page-changer';
}

/** The likelier one to end a sign-in comes first. */
const RANK: readonly Trait[] = [
  'blocker',
  'cookie-cleaner',
  'redirect-skipper',
  'header-changer',
  'proxy',
  'password-manager',
  'page-changer',
];

/** The extensions that could be in the way of a portal, the likeliest first, at most ten. */
export function suspectsOf(installed: readonly Installed[]): readonly Suspect[] {
  const suspects = installed.flatMap((one): readonly Suspect[] => {
    const ability = abilityOf(one);
    if (!ability) return [];
    const { name, trait = ability } = lookUp(one.name);
    return [{ id: codeOf(one.id), name, trait }];
  });
  const rank = ({ name, trait }: Suspect) => RANK.indexOf(trait) * 2 + Number(name === '');
  return suspects.sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}
