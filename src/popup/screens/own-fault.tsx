import { useState } from 'preact/hooks';
import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/clipboard.ts';
import { Verdict } from '../../ui/verdict.tsx';
import { faultLines } from '../../ui/watchdog.ts';
import { NoAnswer } from '../read/ask.ts';
import { NoTab } from '../read/tab.ts';
import { Slow } from '../read/use-snapshot.ts';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Something of our own went wrong: said as such, with the lines that help to mend it. */
export function OwnFault({ error, onRetry }: Props) {
  const [copied, setCopied] = useState(false);
  const lines = faultLines(error);
  return (
    <>
      <Verdict
        tone="possible"
        over={reason(error)}
        title={say('ui_own_title')}
        advice={say('ui_own_do')}
      >
        <div class="buttons">
          <Button look="primary" name="retry" onPress={onRetry}>
            {say('ui_retry')}
          </Button>
          <Button
            look="plain"
            name="copy-fault"
            onPress={() => void copyText(lines).then(setCopied)}
          >
            {say(copied ? 'ui_copy_again' : 'ui_own_copy')}
          </Button>
        </div>
      </Verdict>
      <pre class="fault" dir="ltr">
        {lines}
      </pre>
    </>
  );
}

function reason(error: unknown): string {
  if (error instanceof NoTab) return say('ui_own_no_tab');
  if (error instanceof Slow) return say('ui_own_slow');
  if (error instanceof NoAnswer) return say('ui_undone_no_answer');
  return say('ui_own_storage');
}
