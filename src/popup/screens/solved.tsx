import type { Trial } from '../../core/verification/trials.ts';
import { say } from '../../shared/i18n.ts';
import { language } from '../../ui/language.ts';
import { Lines } from '../../ui/lines.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { useDesk } from '../desk.ts';
import { Act } from '../parts/act.tsx';
import { ReportButtons } from '../parts/report-buttons.tsx';
import { type Conclusion, viewOf } from '../read/conclude.ts';
import { clinicSays } from '../say/clinic-says.ts';
import { sayFix } from '../say/said.ts';
import { timeOfDay } from '../say/waiting.ts';

interface Props {
  readonly conclusion: Conclusion;
  readonly trial: Trial;
  readonly now: number;
}

const ROLE_PROBLEMS: ReadonlySet<string | null | undefined> = new Set([
  'permission.no-role',
  'account.disabled',
]);

/** It is over. Where access had been taken away, one reminder keeps it from coming back. */
export function Solved({ conclusion: { record }, trial, now }: Props) {
  const { portal } = useDesk();
  const reminded = record.evidence.some(
    ({ fact }) =>
      (fact.kind === 'message' || fact.kind === 'tried') && ROLE_PROBLEMS.has(fact.problem),
  );
  const profile = viewOf(PROFILE, record, now);
  return (
    <Verdict
      tone="fine"
      title={say('ui_solved_title')}
      advice={say('ui_solved_do', sayFix(trial.fix))}
    >
      <p class="meta" data-result="solved" data-fix={trial.fix}>
        {timeOfDay(trial.at, now, language())} {trial.told && say('ui_result_told')}
      </p>
      {reminded && (
        <Lines lines={[say('ui_solved_profile'), ...clinicSays('ask-admin-enable', portal)]} />
      )}
      <div class="buttons">
        {reminded && portal?.profilePage && <Act step={profile} look="primary" />}
        <ReportButtons look="plain" />
      </div>
    </Verdict>
  );
}

const PROFILE = {
  fix: 'check-profile',
  problem: 'permission.no-role',
  kind: 'action',
  owner: 'clinician',
  minutes: 3,
  state: 'open',
} as const;
