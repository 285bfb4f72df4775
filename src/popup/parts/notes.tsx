import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { CheckState, Snapshot } from '../read/snapshot.ts';

interface Props {
  readonly snapshot: Snapshot;
  readonly check: CheckState;
  readonly stale: boolean;
  readonly onRetry: () => void;
}

/** What the reader should know about what is shown: old, incomplete, or settings left out. */
export function Notes({ snapshot, check, stale, onRetry }: Props) {
  const { conclusion, settings } = snapshot;
  const unchecked = (check === 'failed' && conclusion !== null) || stale;
  const [notice] = settings.notices;
  return (
    <>
      {unchecked && (
        <div class="note">
          <p>{say('ui_unchecked')}</p>
          <Button look="quiet" name="retry" onPress={onRetry}>
            {say('ui_retry')}
          </Button>
        </div>
      )}
      {conclusion !== null && conclusion.lost > 0 && <p class="note">{say('ui_damaged')}</p>}
      {notice && (
        <p class="note">{say('ui_settings_notice', `${notice.path} ${notice.problem}`)}</p>
      )}
    </>
  );
}
