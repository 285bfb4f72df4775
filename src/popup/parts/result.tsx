import { useState } from 'preact/hooks';
import { fixOf } from '../../core/fixes/index.ts';
import type { Trial } from '../../core/verification/trials.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { language } from '../../ui/language.ts';
import { useDesk } from '../desk.ts';
import { tell } from '../read/tell.ts';
import { sayFix, sayProblem, sayUndone } from '../say/said.ts';
import { timeOfDay } from '../say/waiting.ts';

interface Props {
  readonly trial: Trial;
  readonly now: number;
}

/** What became of the last step, and when; where it cannot be seen from here, the clinician is asked. */
export function Result({ trial, now }: Props) {
  const words = sayResult(trial);
  if (!words) return null;
  return (
    <section class="note result" data-result={trial.result} data-fix={trial.fix}>
      <p>
        <span class="time">{timeOfDay(trial.at, now, language())}</span> {words}
        {trial.told && ` ${say('ui_result_told')}`}
      </p>
      {trial.result === 'unknown' && <Tell trial={trial} />}
    </section>
  );
}

function sayResult({ fix, result, to, because }: Trial): string | null {
  const title = sayFix(fix);
  switch (result) {
    case 'solved':
      return `${say('ui_result_solved', title)} ${say('ui_result_gone')}`;
    case 'same':
      return `${say('ui_result_same', title)} ${say('ui_same_do')}`;
    case 'changed':
      return to ? say('ui_result_changed', title, sayProblem({ problem: to }, 'title')) : null;
    case 'unknown':
      return say('ui_result_unknown', title);
    case 'done':
      return say(
        fixOf(fix)?.owner === 'clinician' ? 'ui_result_awaited' : 'ui_result_asked',
        title,
      );
    case 'failed':
      return because
        ? say('ui_result_undone', title, sayUndone(because))
        : say('ui_result_failed', title);
    case 'pending':
      return null;
  }
}

/** Did it help? What only the clinician can know. */
function Tell({ trial: { fix } }: Pick<Props, 'trial'>) {
  const { tabId, announce, refresh } = useDesk();
  const [busy, setBusy] = useState(false);
  const [undone, setUndone] = useState<string | null>(null);
  const press = async (ended: 'solved' | 'same') => {
    setBusy(true);
    const because = await tell('popup:did', { tabId, fix, ended });
    setUndone(because);
    if (because) announce(sayUndone(because));
    else refresh();
    setBusy(false);
  };
  return (
    <div class="buttons">
      <Button look="plain" name="worked" busy={busy} onPress={() => void press('solved')}>
        {say('ui_result_yes')}
      </Button>
      <Button look="plain" name="still" busy={busy} onPress={() => void press('same')}>
        {say('ui_result_no')}
      </Button>
      {undone && <p class="undone">{sayUndone(undone)}</p>}
    </div>
  );
}
