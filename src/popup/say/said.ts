import type { Finding } from '../../core/conclusions.ts';
import type { OptionalPermission } from '../../core/portal.ts';
import { fixKey, problemKey, type WordKey } from '../../core/words.ts';
import { say } from '../../shared/i18n.ts';
import { readAgent } from '../../ui/agent.ts';
import { fittingHere } from './fits-here.ts';

/** Keys made of ids that another version may have written: an unknown one is said as `fallback`. */
function sayOr(key: string, fallback: string, ...values: readonly string[]): string {
  const made = key.replace(/[.-]/g, '_') as WordKey;
  const said = say(made, ...values);
  return said === made ? fallback : said;
}

export const sayProblem = ({ problem }: Pick<Finding, 'problem'>, part: 'title' | 'do' | 'why') =>
  sayOr(problemKey(problem, part), part === 'title' ? say('ui_problem_other') : '');

export const sayFix = (fix: string): string => sayOr(fixKey(fix as never, 'title'), fix);

/** How a step is done in this browser, line by line; `byHand`: without the button that others have. */
export const sayHow = (fix: string, byHand = false): readonly string[] =>
  fittingHere(
    ((byHand && sayOr(`fix_${fix}_hand`, '')) || sayOr(fixKey(fix as never, 'how'), ''))
      .split(' | ')
      .filter((line) => line !== ''),
    readAgent(navigator.userAgent),
  );

export const sayCheck = (problem: string): string => sayOr(`check_${problem}`, problem);

/** What could not be checked, with the reason where it is one of ours. */
export const sayUnchecked = (problem: string, because: string): string =>
  say('report_unknown_because', sayCheck(problem), sayOr(`report_because_${because}`, because));

export const sayQuestion = (question: string): string =>
  sayOr(`question_${question}_title`, question);

export const sayAnswer = (question: string, answer: string): string =>
  sayOr(`question_${question}_${answer}`, answer);

/** Why a fix could not be done. */
export const sayUndone = (code: string): string =>
  sayOr(`ui_undone_${code}`, say('ui_undone_other'));

/** What a permission is asked for. */
export const sayPermission = (permission: OptionalPermission, portal: string): string =>
  sayOr(`ui_ask_permission_${permission.toLowerCase()}`, say('ui_ask_permission_other'), portal);
