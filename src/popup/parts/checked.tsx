import type { Diagnosis } from '../../core/conclusions.ts';
import { say } from '../../shared/i18n.ts';
import { Fold } from '../../ui/fold.tsx';
import { sayCheck } from '../say/said.ts';

/** What was ruled out, and what could not be looked at: silence is not the same as fine. */
export function Checked({ diagnosis: { clear, unknown } }: { readonly diagnosis: Diagnosis }) {
  const unchecked = unknown.filter(({ because }) => because !== 'no-sign');
  return (
    <Fold title={say('ui_checked_title')}>
      {clear.length === 0 && unchecked.length === 0 && <p>{say('ui_checked_nothing')}</p>}
      <Checks title={say('ui_checked_clear')} sign="✓" problems={clear} />
      <Checks
        title={say('ui_checked_unknown')}
        sign="?"
        problems={unchecked.map(({ problem }) => problem)}
      />
    </Fold>
  );
}

interface ChecksProps {
  readonly title: string;
  readonly sign: string;
  readonly problems: readonly string[];
}

function Checks({ title, sign, problems }: ChecksProps) {
  if (problems.length === 0) return null;
  return (
    <>
      <h2 class="minor">{title}</h2>
      <ul class="checks">
        {problems.map((problem) => (
          <li key={problem}>
            <span aria-hidden="true">{sign}</span>
            {sayCheck(problem)}
          </li>
        ))}
      </ul>
    </>
  );
}
