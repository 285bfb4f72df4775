import { useState } from 'preact/hooks';
import type { Portal } from '../../core/portal.ts';
import { say } from '../../shared/i18n.ts';
import { mayAskFor } from '../../ui/ask-for.ts';
import { Button } from '../../ui/button.tsx';
import { useOptionsPage } from '../desk.ts';
import { AddPortal } from '../own/add-portal.tsx';
import { OwnPortal } from '../own/own-portal.tsx';
import { changeOwn, withoutPortal, withPortal } from '../own/store.ts';
import { Transfer } from '../own/transfer-buttons.tsx';
import { Section } from '../parts/section.tsx';

/** The user's own portals: add, allow, remove, carry to another browser. */
export function Own() {
  const { state, announce } = useOptionsPage();
  const [removed, setRemoved] = useState<Portal | null>(null);
  const open = state.settings.clinic.ownPortals !== 'forbidden' && mayAskFor(ANY);
  const remove = (portal: Portal) => {
    void changeOwn((portals) => withoutPortal(portals, portal));
    setRemoved(portal);
    announce(say('ui_own_removed', portal.name));
  };
  const undo = (portal: Portal) => {
    void changeOwn((portals) => withPortal(portals, portal));
    setRemoved(null);
    announce(say('ui_own_back', portal.name));
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
              onRemove={() => remove(portal)}
            />
          ))}
        </ul>
      )}
      {removed && (
        <div class="note">
          <p>{say('ui_own_removed', removed.name)}</p>
          <Button look="quiet" name="undo" onPress={() => undo(removed)}>
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
