import { say } from '../../shared/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { CheckState, Snapshot } from '../read/snapshot.ts';

interface Props {
  readonly snapshot: Snapshot;
  readonly check: CheckState;
  readonly stale: boolean;
  readonly onRetry: () => void;
}

/** What the reader should know about what is shown: it is old, or incomplete. */
export function Notes({ snapshot, check, stale, onRetry }: Props) {
  const { conclusion } = snapshot;
  const unchecked = (check === 'failed' && conclusion !== null) || stale;
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
    </>
  );
}

/** Settings that were left out: for the clinic's IT, so below what the clinician came for. */
export function SettingsNote({ settings }: Pick<Snapshot, 'settings'>) {
  const [notice] = settings.notices;
  if (!notice) return null;
  return (
    <p class="note">{say('ui_settings_notice', isolated(`${notice.path} ${notice.problem}`))}</p>
  );
}

/** English in a sentence of any direction. */
const isolated = (text: string): string => `\u2066${text}\u2069`;
