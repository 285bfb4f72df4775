import { useState } from 'preact/hooks';
import { say } from '../../shared/i18n.ts';
import { Button, type Look } from '../../ui/button.tsx';
import { useDesk } from '../desk.ts';
import { ask } from '../read/ask.ts';
import type { StepView } from '../read/conclude.ts';
import { sayUndone } from '../say/said.ts';

interface Props {
  readonly step: StepView;
  readonly look: Look;
}

/** "I did this": the step counts as done, and the next one opens. */
export function Tick({ step, look }: Props) {
  const { tabId, announce, refresh } = useDesk();
  const [busy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    try {
      await ask('popup:did', { tabId, fix: step.fix });
      announce(say('ui_step_done'));
      refresh();
    } catch {
      announce(say('ui_step_undone', sayUndone('no-answer')));
    }
    setBusy(false);
  };
  return (
    <Button look={look} name={`did-${step.fix}`} busy={busy} onPress={() => void press()}>
      {say('ui_step_tick')}
    </Button>
  );
}
