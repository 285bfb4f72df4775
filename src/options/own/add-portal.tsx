import { useState } from 'preact/hooks';
import { matchPatterns } from '../../core/match-patterns.ts';
import { say } from '../../shared/i18n.ts';
import { type Asked, askFor } from '../../ui/ask-for.ts';
import { useOptionsPage } from '../desk.ts';
import { SAID } from '../parts/said.ts';
import { knownPortals } from '../read/state.ts';
import { type AddressFault, portalFrom } from './portal-from.ts';
import { changeOwn, withPortal } from './store.ts';

type Fault = AddressFault | Exclude<Asked, 'granted'>;

/** Adds a portal by the address of its sign-in page; the browser asks for its host in the same press. */
export function AddPortal() {
  const { state, announce } = useOptionsPage();
  const [address, setAddress] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const fail = (code: Fault) => {
    setFault(code);
    announce(sayFault(code));
  };
  const add = async () => {
    const { clinic } = state.settings;
    const portal = portalFrom(address, knownPortals(state));
    if (typeof portal === 'string') return fail(portal);
    const origins = [...matchPatterns({ ...clinic, portals: [portal] })];
    const asked = await askFor({ origins });
    if (asked !== 'granted') return fail(asked);
    await changeOwn((portals) => withPortal(portals, portal));
    setAddress('');
    setFault(null);
    announce(say('ui_own_added', portal.name));
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for="address">{say('ui_own_address')}</label>
      <div class="buttons">
        <input
          id="address"
          type="text"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          spellcheck={false}
          value={address}
          placeholder="https://"
          aria-invalid={fault !== null}
          aria-describedby="address-fault"
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button primary" data-button="add">
          {say('ui_own_add')}
        </button>
      </div>
      <p id="address-fault" class="undone">
        {fault && sayFault(fault)}
      </p>
    </form>
  );
}

const sayFault = (fault: Fault): string =>
  fault === 'refused' || fault === 'held' ? say(SAID[fault]) : say(`ui_own_fault_${fault}`);
