import { useState } from 'preact/hooks';
import { say } from '../../shared/i18n.ts';
import { Button, type Look } from '../../ui/button.tsx';
import { useDesk } from '../desk.ts';
import type { StepView } from '../read/conclude.ts';
import { tell } from '../read/tell.ts';
import { sayUndone } from '../say/said.ts';

interface Props {
  readonly step: StepView;
  readonly look: Look;
}

/** "I did this": the step counts as done, and the next one opens. */
export function Tick({ step, look }: Props) {
  const { tabId, announce, refresh } = useDesk();
  const [busy, setBusy] = useState(false);
  const [undone, setUndone] = useState<string | null>(null);
  const press = async () => {
    setBusy(true);
    const because = await tell('popup:did', { tabId, fix: step.fix });
    const words = because && say('ui_step_undone', sayUndone(because));
    setUndone(words);
    announce(words ?? say('ui_step_done'));
    if (!words) refresh();
    setBusy(false);
  };
  return (
    <>
      <Button look={look} name={`did-${step.fix}`} busy={busy} onPress={() => void press()}>
        {say('ui_step_tick')}
      </Button>
      {undone && <p class="undone">{undone}</p>}
    </>
  );
}
