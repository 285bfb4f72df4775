import { say } from '../../shared/i18n.ts';
import { askFor } from '../../ui/ask-for.ts';
import { useDesk } from '../desk.ts';
import { ask } from '../read/ask.ts';
import type { StepView } from '../read/conclude.ts';
import { useRun } from './use-run.ts';

/** Why a step is not done that needs a permission. */
const UNDONE = { refused: 'permission-missing', held: 'held-by-policy' } as const;

/** One fix from the press to its outcome: permission if it needs one, a yes if something is lost, then the worker. */
export function useFix({ fix, needs, loses, pending, suspects }: StepView) {
  const { tabId, permissions, refresh } = useDesk();
  const { button, stage, undone, go, fail, run } = useRun(fix);

  // An extension is chosen before it is paused; choosing is the yes.
  const confirm = () => {
    if (fix === 'pause-extension' && suspects.length === 0) fail('no-suspect');
    else if (loses || suspects.length > 0) go('confirm', say('ui_confirm_title'));
    else void run();
  };

  // What the browser tells now may be what the step is about.
  const granted = async () => {
    if (fix !== 'pause-extension') return run();
    await ask('popup:check', { tabId }).catch(() => undefined);
    go('ready');
    refresh();
  };

  return {
    button,
    stage: pending ? 'running' : stage,
    undone,
    press: () =>
      needs && !permissions.includes(needs)
        ? go('permission', say('ui_ask_permission_title'))
        : confirm(),
    confirm: (which?: string) => void run(which),
    cancel: () => {
      button.current?.focus();
      go('ready');
    },
    // Asked in the click itself, or the browser refuses. Chromium closes the popup meanwhile.
    allow: () =>
      void askFor({ permissions: needs ? [needs] : [] }).then((asked) =>
        asked === 'granted' ? granted() : fail(UNDONE[asked]),
      ),
  };
}
