import { ownerKey } from '../../core/words.ts';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Lines } from '../../ui/lines.tsx';
import { useDesk } from '../desk.ts';
import { ask } from '../read/ask.ts';
import type { StepView } from '../read/conclude.ts';
import { clinicSays } from '../say/clinic-says.ts';
import { sayFix, sayHow } from '../say/said.ts';
import { Act } from './act.tsx';
import { CopyAddress } from './copy-address.tsx';
import { ForIt } from './for-it.tsx';
import { Tick } from './tick.tsx';

/** What the step's own button is: none when its button stands at the verdict, or time does the work. */
export type StepButton = 'none' | 'act' | 'tick' | 'first-tick' | 'copy';

interface Props {
  readonly step: StepView;
  readonly number: number;
  readonly open: boolean;
  readonly button: StepButton;
}

export function Step({ step, number, open, button }: Props) {
  const { portal } = useDesk();
  const over = step.state !== 'open';
  return (
    <li class={over ? 'step over' : 'step'} data-fix={step.fix} data-state={step.state}>
      <details open={open}>
        <summary>
          <span class="number" aria-hidden="true">
            {over ? (endedNothing(step) ? '–' : '✓') : number}
          </span>
          <span class="title">{sayFix(step.fix)}</span>
          <span class={byOther(step) ? 'meta below' : 'meta'}>{meta(step)}</span>
        </summary>
        <div class="how">
          {clinicSays(step.fix, portal).map((rule) => (
            <p key={rule}>{rule}</p>
          ))}
          <Lines numbered lines={sayHow(step.fix, step.byHand)} />
          {step.asksAddress && <CopyAddress />}
          <StepAction step={step} button={button} />
          <ForIt step={step} />
        </div>
      </details>
    </li>
  );
}

const endedNothing = ({ state }: StepView): boolean => state === 'failed' || state === 'undone';

function meta({ state, minutes, owner }: StepView): string {
  if (state === 'failed') return say('ui_step_failed');
  if (state === 'undone') return say('ui_step_not_done');
  if (state === 'solved') return say('ui_step_solved');
  if (state === 'done') return say('ui_step_done');
  return byOther({ state, owner })
    ? say('ui_step_by', say(ownerKey(owner)))
    : say('ui_step_minutes', String(Math.max(1, Math.round(minutes))));
}

const byOther = ({ state, owner }: Pick<StepView, 'state' | 'owner'>): boolean =>
  state === 'open' && owner !== 'clinician';

function StepAction({ step, button }: Pick<Props, 'step' | 'button'>) {
  const { tabId, openReport } = useDesk();
  // Copied for somebody: they are asked, and what comes of it is watched for.
  const copy = () => {
    void ask('popup:did', { tabId, fix: step.fix }).catch(() => undefined);
    openReport('copy');
  };
  switch (button) {
    case 'act':
      return <Act step={step} look="plain" />;
    case 'tick':
    case 'first-tick':
      return <Tick step={step} look={button === 'tick' ? 'plain' : 'primary'} />;
    case 'copy':
      return (
        <Button look="plain" name="step-copy" onPress={copy}>
          {say('ui_copy')}
        </Button>
      );
    case 'none':
      return null;
  }
}
