import { useState } from 'preact/hooks';
import type { Portal } from '../../core/portal.ts';
import { say } from '../../shared/i18n.ts';
import { type Asked, askFor, mayAskFor } from '../../ui/ask-for.ts';
import { Button } from '../../ui/button.tsx';
import { Lines } from '../../ui/lines.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { useDesk } from '../desk.ts';

interface Props {
  readonly portal: Portal;
  /** Match patterns that the browser has not granted. */
  readonly missing: readonly string[];
}

/** The browser has not granted the portal's hosts: why we ask, and what it cannot do. */
export function Grant({ portal, missing }: Props) {
  const { refresh, announce } = useDesk();
  const [asked, setAsked] = useState<Asked>('granted');
  if (!missing.some(mayAskFor)) return <Held portal={portal} />;
  // Asked in the click itself, or the browser refuses. Chromium closes the popup meanwhile.
  const allow = () =>
    void askFor({ origins: missing }).then((answer) => {
      setAsked(answer);
      if (answer === 'granted') refresh();
      else announce(say(UNDONE[answer]));
    });
  return (
    <Verdict tone="possible" title={say('ui_grant_title')} advice={say('ui_grant_do', portal.name)}>
      <Lines
        lines={[
          say('ui_grant_can'),
          say('ui_grant_cannot_type'),
          say('ui_grant_cannot_else'),
          say('ui_grant_cannot_send'),
        ]}
      />
      <div class="buttons">
        <Button look="primary" name="grant" onPress={allow}>
          {say('ui_grant_button')}
        </Button>
      </div>
      {asked !== 'granted' && <p class="undone">{say(UNDONE[asked])}</p>}
    </Verdict>
  );
}

const UNDONE = { refused: 'ui_grant_refused', held: 'ui_held' } as const;

/** The package was made without these hosts: only whoever makes it can end that. */
const Held = ({ portal }: Pick<Props, 'portal'>) => (
  <Verdict
    tone="possible"
    title={say('ui_grant_title')}
    advice={say('ui_grant_held', portal.name)}
  />
);
