import type { Permissions as Api } from 'webextension-polyfill';
import type { OptionalPermission } from '../../core/portal.ts';
import { browser } from '../../shared/browser.ts';
import { say } from '../../shared/i18n.ts';
import { useOptionsPage } from '../desk.ts';
import { Section } from '../parts/section.tsx';
import { optionalPermissions } from '../read/manifest.ts';

const ALWAYS = ['storage', 'scripting', 'webrequest', 'activetab', 'alarms'] as const;

/** What the extension may do, why, and switches for what it can do without. */
export function Permissions() {
  return (
    <Section id="permissions" title={say('ui_permissions_title')}>
      <p>{say('ui_permissions_do')}</p>
      <ul class="rows">
        {optionalPermissions().map((name) => (
          <Switch key={name} name={name} />
        ))}
      </ul>
      <h3>{say('ui_permissions_always')}</h3>
      <ul class="lines">
        {ALWAYS.map((name) => (
          <li key={name}>{say(`ui_permission_${name}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

function Switch({ name }: { readonly name: OptionalPermission }) {
  const { state, announce, refresh } = useOptionsPage();
  const on = state.permissions.includes(name);
  const permissions = [name as NonNullable<Api.Permissions['permissions']>[number]];
  const turn = () => {
    const { request, remove } = browser.permissions;
    void (on ? remove({ permissions }) : request({ permissions })).then((done) => {
      announce(say(done ? (on ? 'ui_permission_off' : 'ui_options_allowed') : 'ui_grant_refused'));
      refresh();
    });
  };
  return (
    <li class="switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          data-permission={name}
          checked={on}
          aria-checked={on}
          // The browser decides: what is drawn follows what it granted.
          onClick={(event) => {
            event.preventDefault();
            turn();
          }}
        />
        <span>{say(`ui_permission_${lower(name)}`)}</span>
      </label>
    </li>
  );
}

const lower = <S extends string>(name: S) => name.toLowerCase() as Lowercase<S>;
