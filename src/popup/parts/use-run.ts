import { useRef, useState } from 'preact/hooks';
import { say } from '../../shared/i18n.ts';
import { useDesk } from '../desk.ts';
import { ask, NoAnswer, PATIENT } from '../read/ask.ts';
import { sayUndone } from '../say/said.ts';

type Stage = 'ready' | 'permission' | 'confirm' | 'running';

/** Where a step stands, its button, and how the worker is told to run it; each change is spoken. */
export function useRun(fix: string) {
  const { tabId, page, announce, refresh } = useDesk();
  const [stage, setStage] = useState<Stage>('ready');
  const [undone, setUndone] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  const go = (next: Stage, spoken?: string) => {
    setStage(next);
    if (spoken !== undefined) announce(spoken);
  };
  const fail = (code: string) => {
    setUndone(code);
    go('ready', say('ui_step_undone', sayUndone(code)));
  };
  const run = async (which?: string) => {
    button.current?.focus();
    setUndone(null);
    const order = { tabId, fix, page, pressed: Date.now(), ...(which && { which }) };
    go('running', say('ui_step_running'));
    try {
      const outcome = await ask('popup:fix', order, PATIENT);
      if (outcome.done) go('ready', say('ui_step_done'));
      else fail(outcome.because);
    } catch (error) {
      fail(error instanceof NoAnswer ? 'no-answer' : 'other');
    }
    refresh();
  };

  return { button, stage, undone, go, fail, run };
}
