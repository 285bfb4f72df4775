import type { Contact, Portal } from '../../core/portal.ts';
import type { Notice } from '../../shared/state.ts';
import type { State } from './state.ts';

export type Source = Notice['source'];

/** Where a portal in force comes from. */
export function sourceOfPortal(
  { policy, own, settings }: State,
  { id }: Pick<Portal, 'id'>,
): Source {
  const isIn = (portals: readonly Portal[] = []) => portals.some((one) => one.id === id);
  // Policy wins over the package, and both over the user: an own portal is in force only when new.
  if (isIn(policy.portals)) return 'policy';
  if (settings.packagedPortals?.some((one) => one.id === id)) return 'package';
  return isIn(own) ? 'own' : 'package';
}

type Owner = keyof State['settings']['clinic']['contacts'];

/** Each contact in force with where it comes from. */
export function contactsOf({ settings, policy }: State): readonly {
  readonly owner: Owner;
  readonly contact: Contact;
  readonly source: Source;
}[] {
  return OWNERS.flatMap((owner) => {
    const contact = settings.clinic.contacts[owner];
    const source = policy.contacts?.[owner] ? 'policy' : 'package';
    return contact ? [{ owner, contact, source } as const] : [];
  });
}

const OWNERS = ['clinician', 'clinic-it', 'portal-admin', 'portal-support'] as const;

/** Where a single value in force comes from. */
export const sourceOf = (
  { policy }: State,
  key: 'organisationId' | 'reportLanguage' | 'disabledPortals' | 'ownPortals',
): Exclude<Source, 'own'> => (Object.hasOwn(policy, key) ? 'policy' : 'package');
