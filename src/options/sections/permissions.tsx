import { useState } from 'preact/hooks';
import type { OptionalPermission } from '../../core/portal.ts';
import { say } from '../../shared/i18n.ts';
import { type Asked, askFor, giveBack } from '../../ui/ask-for.ts';
import { useOptionsPage } from '../desk.ts';
import { SAID } from '../parts/said.ts';
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
  const [asked, setAsked] = useState<Asked>('granted');
  const permissions = [name];
  const tell = (answer: Asked, done: 'ui_permission_off' | 'ui_options_allowed') => {
    setAsked(answer);
    announce(say(answer === 'granted' ? done : SAID[answer]));
    refresh();
  };
  const turn = async () => {
    if (!on) return tell(await askFor({ permissions }), 'ui_options_allowed');
    tell((await giveBack({ permissions })) ? 'granted' : 'held', 'ui_permission_off');
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
            void turn();
          }}
        />
        <span>{say(`ui_permission_${lower(name)}`)}</span>
      </label>
      {asked !== 'granted' && <p class="undone">{say(SAID[asked])}</p>}
    </li>
  );
}

const lower = <S extends string>(name: S) => name.toLowerCase() as Lowercase<S>;
