import { useState } from 'preact/hooks';
import { hostsOf } from '../../core/match-patterns.ts';
import { type PolicyLine, policyLines } from '../../core/policy-lines.ts';
import type { Portal } from '../../core/portal.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/clipboard.ts';
import { Fold } from '../../ui/fold.tsx';
import { useDesk } from '../desk.ts';
import type { StepView } from '../read/conclude.ts';
import { useSuspects } from './use-suspects.ts';

/** What IT needs, folded away: the request, the hosts, and policies ready to paste. */
export function ForIt({ step }: { readonly step: StepView }) {
  const { portal } = useDesk();
  const extensions = useSuspects(step);
  if (!step.it || !portal) return null;
  const hosts = hostsOf(portal);
  const request = say(step.it, hosts.join(', '));
  const lines = policyLines(step.fix, hosts, extensions);
  return (
    <Fold title={say('ui_step_it')}>
      <p class="paste">{request}</p>
      {lines.map((line) => (
        <figure key={line.browsers} class="policy">
          <figcaption>{say('ui_it_lines', line.browsers)}</figcaption>
          <pre class="json" dir="ltr">
            {line.json}
          </pre>
        </figure>
      ))}
      <CopyForIt text={snippetOf(request, portal, lines)} name={step.fix} />
    </Fold>
  );
}

/** Everything of the card as one text. */
const snippetOf = (request: string, portal: Portal, lines: readonly PolicyLine[]): string =>
  [
    request,
    say('ui_it_hosts', hostsOf(portal).join(', ')),
    ...lines.map(({ browsers, json }) => `${say('ui_it_lines', browsers)}\n${json}`),
  ].join('\n\n');

function CopyForIt({ text, name }: { readonly text: string; readonly name: string }) {
  const { announce } = useDesk();
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    const words = say((await copyText(text)) ? 'ui_it_copied' : 'ui_undone_other');
    setSaid(words);
    announce(words);
  };
  return (
    <div class="act">
      <Button look="plain" name={`it-${name}`} onPress={() => void copy()}>
        {say('ui_it_copy')}
      </Button>
      {said && <p class="meta">{said}</p>}
    </div>
  );
}
