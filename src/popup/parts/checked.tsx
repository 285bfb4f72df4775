import type { Diagnosis } from '../../core/conclusions.ts';
import { say } from '../../shared/i18n.ts';
import { Fold } from '../../ui/fold.tsx';
import { sayCheck, sayUnchecked } from '../say/said.ts';

/** What was ruled out, and what could not be looked at: silence is not the same as fine. */
export function Checked({ diagnosis: { clear, unknown } }: { readonly diagnosis: Diagnosis }) {
  const unchecked = unknown.filter(({ because }) => because !== 'no-sign');
  return (
    <Fold title={say('ui_checked_title')}>
      {clear.length === 0 && unchecked.length === 0 && <p>{say('ui_checked_nothing')}</p>}
      <Checks title={say('ui_checked_clear')} sign="✓" lines={clear.map(sayCheck)} />
      <Checks
        title={say('ui_checked_unknown')}
        sign="?"
        lines={unchecked.map(({ problem, because }) => sayUnchecked(problem, because))}
      />
    </Fold>
  );
}

interface ChecksProps {
  readonly title: string;
  readonly sign: string;
  readonly lines: readonly string[];
}

function Checks({ title, sign, lines }: ChecksProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2 class="minor">{title}</h2>
      <ul class="checks">
        {lines.map((line) => (
          <li key={line}>
            <span aria-hidden="true">{sign}</span>
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}
