import { useEffect, useState } from 'preact/hooks';
import { clearingOf } from '../../core/clearing.ts';
import { codeOf } from '../../core/extensions/suspects.ts';
import { browser } from '../../shared/browser.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Lines } from '../../ui/lines.tsx';
import { useDesk } from '../desk.ts';
import type { StepView } from '../read/conclude.ts';
import { sayHow } from '../say/said.ts';
import type { useFix } from './use-fix.ts';

interface Props {
  readonly step: StepView;
  readonly fix: ReturnType<typeof useFix>;
}

/** What is lost, before it is lost: exactly which hosts, and what else goes with them. */
export function Losses({ step }: Pick<Props, 'step'>) {
  const { portal, clinic } = useDesk();
  if (step.loses !== 'data' || !portal)
    return step.loses ? <Lines lines={[say('ui_confirm_typed')]} /> : null;
  const { hosts, domains, neighbours } = clearingOf(portal, clinic?.portals ?? []);
  return (
    <Lines
      lines={[
        say('ui_confirm_hosts', hosts.join(', ')),
        say('ui_confirm_domain', domains.join(', ')),
        ...(neighbours.length > 0 ? [say('ui_confirm_neighbours', neighbours.join(', '))] : []),
        ...sayHow(step.fix).slice(1),
        say('ui_confirm_nothing_else'),
      ]}
    />
  );
}

/** A yes before something is lost; where there are several to choose from, the choice is the yes. */
export function Confirm({ step, fix }: Props) {
  return (
    <div class="panel">
      <h2>{say('ui_confirm_title')}</h2>
      <Losses step={step} />
      {step.suspects.length > 0 && <p>{say('ui_pause_choose')}</p>}
      <div class="buttons">
        {step.suspects.map(({ id, name }) => (
          <Button key={id} look="plain" name={`pause-${id}`} onPress={() => fix.confirm(id)}>
            <ExtensionName id={id} known={name} />
          </Button>
        ))}
        {step.suspects.length === 0 && (
          <Button look="primary" name="yes" onPress={() => fix.confirm()}>
            {say('ui_confirm_yes')}
          </Button>
        )}
        <Button look="quiet" name="no" onPress={fix.cancel}>
          {say('ui_confirm_no')}
        </Button>
      </div>
    </div>
  );
}

/** The extension's own name, asked for now: names we do not know are never stored. */
function ExtensionName({ id, known }: { readonly id: string; readonly known: string }) {
  const [name, setName] = useState(known || say('ui_pause_unnamed'));
  useEffect(() => {
    void browser.management.getAll().then(
      (all) => setName((before) => all.find((one) => codeOf(one.id) === id)?.name ?? before),
      () => undefined, // what the checks knew stays
    );
  }, [id]);
  return <bdi>{name}</bdi>;
}
