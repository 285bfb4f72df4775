import type { Finding } from '../../core/conclusions.ts';
import { ownerKey } from '../../core/words.ts';
import { say } from '../../shared/i18n.ts';
import { Fold } from '../../ui/fold.tsx';
import { language } from '../../ui/language.ts';
import { sayFact } from '../say/because.ts';
import { sayProblem } from '../say/said.ts';
import { timeOfDay } from '../say/waiting.ts';

interface Props {
  readonly finding: Finding;
  readonly now: number;
}

const MOST = 8;

/** Why we think so: the problem in a sentence, then each sign with its time. */
export function Why({ finding, now }: Props) {
  const signs = finding.because
    .flatMap(({ fact, at }) => sayFact(fact).map((words) => ({ at, words })))
    .slice(-MOST);
  return (
    <Fold title={say('ui_why_title')}>
      <p>{sayProblem(finding, 'why')}</p>
      <ul class="signs">
        {signs.map(({ at, words }) => (
          <li key={`${at} ${words}`}>
            <span class="time">{timeOfDay(at, now, language())}</span>
            <span dir="auto">{words}</span>
          </li>
        ))}
      </ul>
      <p class="owner">{say('ui_owner_line', say(ownerKey(finding.owner)))}</p>
    </Fold>
  );
}
