import { useState } from 'preact/hooks';
import type { Portal } from '../../core/portal.ts';
import { say } from '../../shared/i18n.ts';
import { askFor, mayAskFor } from '../../ui/ask-for.ts';
import { Button } from '../../ui/button.tsx';
import { useOptionsPage } from '../desk.ts';
import { AddPortal } from '../own/add-portal.tsx';
import { OwnPortal } from '../own/own-portal.tsx';
import { changeOwn, giveBackHosts, withoutPortal, withPortal } from '../own/store.ts';
import { Transfer } from '../own/transfer-buttons.tsx';
import { UnreadPortal } from '../own/unread-portal.tsx';
import { Section } from '../parts/section.tsx';
import { sourceOfPortal } from '../read/sources.ts';
import { patternsOf } from '../read/state.ts';
import type { Stored } from '../read/stored-portals.ts';

interface Removed {
  readonly stored: Stored;
  readonly name: string;
  readonly origins: readonly string[];
}

/** The user's own portals: add, allow, remove, carry to another browser. */
export function Own() {
  const { state, announce, refresh } = useOptionsPage();
  const { clinic } = state.settings;
  const [removed, setRemoved] = useState<Removed | null>(null);
  const open = clinic.ownPortals !== 'forbidden' && mayAskFor(ANY);
  const removeUnread = async (stored: Stored) => {
    setRemoved({ stored, name: stored.id, origins: [] });
    announce(say('ui_own_removed', stored.id));
    await changeOwn((portals) => withoutPortal(portals, stored));
  };
  const remove = async (portal: Portal) => {
    setRemoved({ stored: portal, name: portal.name, origins: patternsOf(clinic, portal) });
    announce(say('ui_own_removed', portal.name));
    const own = await changeOwn((portals) => withoutPortal(portals, portal));
    const others = clinic.portals.filter((one) => sourceOfPortal(state, one) !== 'own');
    await giveBackHosts(clinic, portal, [...others, ...own]);
  };
  const undo = async ({ stored, name, origins }: Removed) => {
    // Its hosts were given back. The portal is there again whatever the answer is.
    const asked = origins.length > 0 ? askFor({ origins: [...origins] }) : null;
    await changeOwn((portals) => withPortal(portals, stored));
    setRemoved(null);
    announce(say('ui_own_back', name));
    await asked;
    refresh();
  };
  return (
    <Section id="own" title={say('ui_own_portals')}>
      <p>{say(open ? 'ui_own_portals_do' : 'ui_own_held')}</p>
      {state.own.length > 0 && (
        <ul class="rows">
          {state.own.map((portal) => (
            <OwnPortal
              key={portal.id}
              portal={portal}
              open={open}
              onRemove={() => void remove(portal)}
            />
          ))}
        </ul>
      )}
      {state.unread.map((stored) => (
        <UnreadPortal key={stored.id} id={stored.id} onRemove={() => void removeUnread(stored)} />
      ))}
      {removed && (
        <div class="note">
          <p>{say('ui_own_removed', removed.name)}</p>
          <Button look="quiet" name="undo" onPress={() => void undo(removed)}>
            {say('ui_own_undo')}
          </Button>
        </div>
      )}
      {open && <AddPortal />}
      <Transfer open={open} />
    </Section>
  );
}

/** What a package asks for that lets its user add portals. */
const ANY = 'https://*/*';
