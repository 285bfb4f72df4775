import type { Case, Evidence, EvidenceOf, FactOf } from '../evidence.ts';
import type { ProblemId } from '../problems/ids.ts';

type Result = FactOf<'tried'>['result'];

/** One step that was tried, from its beginning to what became of it. Times in epoch milliseconds. */
export interface Trial {
  readonly fix: string;
  readonly result: Result;
  readonly began: number;
  /** When the result was last looked at. */
  readonly at: number;
  /** The page load on the screen when it began. */
  readonly page: number;
  readonly problem?: ProblemId;
  readonly to?: ProblemId;
  /** Why it could not be done. */
  readonly because?: string;
  readonly told?: boolean;
}

/** More may come of it: the step is under way, is done, or could not be checked. */
const GOES_ON: ReadonlySet<Result> = new Set<Result>(['pending', 'done', 'unknown']);

/** The log of steps as trials, in the order they began: what was begun, done and checked is one. */
export function trialsOf({ evidence }: Pick<Case, 'evidence'>): readonly Trial[] {
  const trials: Trial[] = [];
  for (const entry of evidence.filter(isTried).toSorted((a, b) => a.at - b.at)) {
    const { fact } = entry;
    const known = trials.findLastIndex(
      ({ fix, result }) => fix === fact.fix && GOES_ON.has(result),
    );
    const begun = fact.result === 'pending' ? undefined : trials[known];
    if (begun) trials[known] = { ...begun, ...endOf(entry) };
    else trials.push({ fix: fact.fix, began: entry.at, page: entry.page, ...endOf(entry) });
  }
  return trials;
}

const isTried = (one: Evidence): one is EvidenceOf<'tried'> => one.fact.kind === 'tried';

const endOf = ({ at, fact: { result, problem, to, because, told } }: EvidenceOf<'tried'>) => ({
  at,
  result,
  ...(problem && { problem }),
  ...(to && { to }),
  ...(because && { because }),
  ...(told && { told }),
});
