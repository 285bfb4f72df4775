import { say } from '../../shared/i18n.ts';
import type { Conclusion, StepView } from '../read/conclude.ts';
import { isReport, type Primary } from '../read/primary.ts';
import { Step, type StepButton } from './step.tsx';

interface Props {
  readonly conclusion: Conclusion;
  readonly primary: Primary;
  readonly waiting: boolean;
}

/** The ordered steps as a checklist: the first open one unfolded, and what others must do instead. */
export function Steps({ conclusion: { steps }, primary, waiting }: Props) {
  if (steps.length === 0) return null;
  const first = steps.find(({ state }) => state === 'open');
  const over = steps.filter(({ state }) => state !== 'open').length;
  return (
    <section class="steps">
      <h2>{say('ui_steps_title')}</h2>
      {over > 0 && (
        <p class="meta">{say('ui_steps_progress', String(over), String(steps.length))}</p>
      )}
      <ol>
        {steps.map((step, index) => (
          <Step
            key={step.fix}
            step={step}
            number={index + 1}
            open={step === first || step.state === 'undone'}
            button={buttonOf(step, primary, waiting)}
          />
        ))}
      </ol>
    </section>
  );
}

function buttonOf(step: StepView, primary: Primary, waiting: boolean): StepButton {
  const isPrimary = primary.kind !== 'copy' && primary.step.fix === step.fix;
  if (step.state !== 'open' || (step.waits && waiting)) return 'none';
  if (isReport(step)) return 'copy';
  if (step.kind === 'action') return isPrimary ? 'none' : 'act';
  return isPrimary ? 'first-tick' : 'tick';
}
