import { say } from '../../shared/i18n.ts';
import { Lines } from '../../ui/lines.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { ReportButtons } from '../parts/report-buttons.tsx';
import type { Conclusion } from '../read/conclude.ts';
import { sayFix } from '../say/said.ts';

interface Props {
  readonly conclusion: Conclusion;
  readonly fix: string;
}

const ROLE_PROBLEMS: ReadonlySet<string | null> = new Set([
  'permission.no-role',
  'account.disabled',
]);

/** It is over. Where access had been taken away, one reminder keeps it from coming back. */
export function Solved({ conclusion, fix }: Props) {
  const reminded = conclusion.record.evidence.some(
    ({ fact }) => fact.kind === 'message' && ROLE_PROBLEMS.has(fact.problem),
  );
  return (
    <Verdict tone="fine" title={say('ui_solved_title')} advice={say('ui_solved_do', sayFix(fix))}>
      {reminded && <Lines lines={[say('ui_solved_profile')]} />}
      <div class="buttons">
        <ReportButtons look="plain" />
      </div>
    </Verdict>
  );
}
