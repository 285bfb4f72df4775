import { say } from '../../shared/i18n.ts';
import { askFor } from '../../ui/ask-for.ts';
import { useDesk } from '../desk.ts';
import type { StepView } from '../read/conclude.ts';
import { useLook } from './use-look.ts';
import { useRun } from './use-run.ts';

/** Why a step is not done that needs a permission. */
const UNDONE = { refused: 'permission-missing', held: 'held-by-policy' } as const;

/** One fix from the press to its outcome: permission if it needs one, a yes if something is lost, then the worker. */
export function useFix({ fix, needs, loses, pending, suspects }: StepView) {
  const { permissions } = useDesk();
  const { button, stage, undone, go, fail, run } = useRun(fix);
  const found = suspects.length > 0;
  const askYes = () => go('confirm', say('ui_confirm_title'));
  const look = useLook(found, askYes, () => fail('no-suspect'));

  const isChosen = fix === 'pause-extension';
  // An extension is chosen before it is paused; what the browser tells now may be the first of it.
  const start = () => {
    if (!isChosen) return void run();
    if (found) return askYes();
    go('running', say('ui_step_running'));
    void look();
  };
  const confirm = () => (loses && !isChosen ? askYes() : start());

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
        asked === 'granted' ? start() : fail(UNDONE[asked]),
      ),
  };
}
