import { hostsOf, matchPatterns } from '../../core/match-patterns.ts';
import type { Portal } from '../../core/portal.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { useOptionsPage } from '../desk.ts';
import { Allow } from '../parts/allow.tsx';
import { patternsOf } from '../read/state.ts';
import { changeOwn, withPortal } from './store.ts';

interface Props {
  readonly portal: Portal;
  /** Whether own portals are watched at all here. */
  readonly open: boolean;
  readonly onRemove: () => void;
}

/** One own portal: whether it is seen, where its sign-in goes on to, and how to be rid of it. */
export function OwnPortal({ portal, open, onRemove }: Props) {
  const { state } = useOptionsPage();
  const { clinic } = state.settings;
  const missing = patternsOf(clinic, portal).filter((one) => state.missing.has(one));
  const known = hostsOf(portal);
  const met = (state.met[portal.id] ?? []).filter((host) => !known.includes(host));
  return (
    <li data-portal={portal.id}>
      <h3>
        <bdi>{portal.name}</bdi>
      </h3>
      <p>{say('ui_options_hosts', known.join(', '))}</p>
      {open && missing.length > 0 && (
        <Allow origins={missing} name={`allow-${portal.id}`}>
          {say('ui_grant_button')}
        </Allow>
      )}
      {open && met.map((host) => <Met key={host} portal={portal} host={host} />)}
      <Button look="quiet" name={`remove-${portal.id}`} onPress={onRemove}>
        {say('ui_own_remove', portal.name)}
      </Button>
    </li>
  );
}

/** A sign-in of this portal went on to a host that we may not see: with it, the rest is seen too. */
function Met({ portal, host }: { readonly portal: Portal; readonly host: string }) {
  const { state } = useOptionsPage();
  const identityProviders = [...portal.identityProviders, host];
  const wider: Portal = { ...portal, identityProviders };
  const clinic = { ...state.settings.clinic, portals: [{ ...portal, hosts: [host] }] };
  return (
    <div class="note">
      <p>{say('ui_own_met', host)}</p>
      <Allow
        origins={matchPatterns(clinic)}
        name={`met-${host}`}
        onAllowed={() => void changeOwn((portals) => withPortal(portals, wider))}
      >
        {say('ui_options_allow', host)}
      </Allow>
    </div>
  );
}
