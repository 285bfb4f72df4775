import type { Portal } from '../../core/portal.ts';
import { say } from '../../shared/i18n.ts';
import type { CheckState } from '../read/snapshot.ts';

interface Props {
  readonly portal: Portal | null;
  readonly check: CheckState;
  readonly watching: boolean;
}

export function Header({ portal, check, watching }: Props) {
  return (
    <header>
      <img src="/icons/watching-32.png" alt="" width="20" height="20" />
      <strong>
        <bdi>{portal?.name ?? say('extension_name')}</bdi>
      </strong>
      {watching && <span class={`status ${check}`}>{statusWords(check)}</span>}
    </header>
  );
}

function statusWords(check: CheckState): string {
  if (check === 'running') return say('ui_status_checking');
  return say(check === 'failed' ? 'ui_status_unchecked' : 'ui_status_watching');
}
