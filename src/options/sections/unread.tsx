import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { faultLines } from '../../ui/watchdog.ts';

interface Props {
  readonly failure: unknown;
  readonly onRetry: () => void;
}

/** Nothing could be read: not yet, or the browser refuses. */
export function Unread({ failure, onRetry }: Props) {
  if (failure === null)
    return (
      <Verdict tone="calm" late title={say('ui_options_reading')} advice={say('ui_checking_do')}>
        <progress aria-label={say('ui_options_reading')} />
      </Verdict>
    );
  return (
    <>
      <Verdict tone="possible" title={say('ui_own_title')} advice={say('ui_own_do')}>
        <div class="buttons">
          <Button look="primary" name="retry" onPress={onRetry}>
            {say('ui_retry')}
          </Button>
        </div>
      </Verdict>
      <pre class="fault" dir="ltr">
        {faultLines(failure)}
      </pre>
    </>
  );
}
