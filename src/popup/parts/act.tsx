import { say } from '../../shared/i18n.ts';
import { Button, type Look } from '../../ui/button.tsx';
import { useDesk } from '../desk.ts';
import type { StepView } from '../read/conclude.ts';
import { sayFix, sayPermission, sayUndone } from '../say/said.ts';
import { Confirm, Losses } from './confirm.tsx';
import { useFix } from './use-fix.ts';

interface Props {
  readonly step: StepView;
  readonly look: Look;
}

/** The button of a one-click step, with the questions that come before it and what came of it. */
export function Act({ step, look }: Props) {
  const fix = useFix(step);
  const running = fix.stage === 'running';
  const asking = fix.stage === 'permission' || fix.stage === 'confirm';
  return (
    <div class="act">
      <Button
        look={asking ? 'plain' : look}
        name={step.fix}
        busy={running}
        onPress={fix.press}
        at={fix.button}
      >
        {running ? say('ui_step_running') : sayFix(step.fix)}
      </Button>
      {running && <progress aria-label={sayFix(step.fix)} />}
      {fix.stage === 'permission' && <AskPermission step={step} fix={fix} />}
      {fix.stage === 'confirm' && <Confirm step={step} fix={fix} />}
      {fix.undone && <p class="undone">{say('ui_step_undone', sayUndone(fix.undone))}</p>}
    </div>
  );
}

interface PanelProps {
  readonly step: StepView;
  readonly fix: ReturnType<typeof useFix>;
}

function AskPermission({ step, fix }: PanelProps) {
  const { portal } = useDesk();
  return (
    <div class="panel">
      <h2>{say('ui_ask_permission_title')}</h2>
      <p>{step.needs && sayPermission(step.needs, portal?.name ?? '')}</p>
      <Losses step={step} />
      <p>{say('ui_ask_permission_do')}</p>
      <div class="buttons">
        <Button look="primary" name="allow" onPress={fix.allow}>
          {say('ui_ask_permission_button')}
        </Button>
        <Button look="quiet" name="no" onPress={fix.cancel}>
          {say('ui_confirm_no')}
        </Button>
      </div>
    </div>
  );
}
