import type { Diagnosis, Finding, Step } from '../conclusions.ts';
import type { Case } from '../evidence.ts';
import type { Fix } from '../fixes/define.ts';
import { fixOf } from '../fixes/index.ts';
import type { PortalRules } from '../portal.ts';
import { type Owner, PROBLEM_IDS, type ProblemId } from '../problems/ids.ts';
import { problemOf } from '../problems/index.ts';
import { chanceOf } from './chance.ts';
import { heldProblem, pastPolicy } from './held.ts';
import { offersOf } from './offers.ts';
import type { Offer } from './order.ts';
import { type Situation, situationOf } from './situation.ts';

/** Who gets the report: the last resort of the first finding. */
export function reportTo({ findings }: Diagnosis): Owner {
  const [first] = findings;
  return (first && reportsFor(first).at(-1)?.fix.owner) ?? 'portal-support';
}

const isReport = ({ id }: Fix): boolean => id.startsWith('report-to-');

const reportsFor = ({ problem }: Finding): readonly Offer[] =>
  (problemOf(problem)?.fixes ?? [])
    .flatMap((id) => fixOf(id) ?? [])
    .filter(isReport)
    .map((fix) => ({ fix, problem }));

/** The steps of a plan: what was tried, what is open in order, the reports. Empty when nothing is found. */
export function stepsOf(
  diagnosis: Diagnosis,
  record: Case,
  rules: PortalRules,
  now: number,
): readonly Step[] {
  const [first] = diagnosis.findings;
  if (!first) return [];
  const situation = situationOf(diagnosis, record, rules, now);
  const tried = triedOffers(situation, first.problem);
  const offers = pastPolicy(offersOf(situation), diagnosis, heldProblem(diagnosis, record));
  return [...tried, ...offers, ...reportsFor(first)].map(toStep(situation));
}

const toStep =
  (situation: Situation) =>
  ({ fix, problem }: Offer): Step => ({
    fix: fix.id,
    problem,
    kind: fix.opensPage && !situation.rules[fix.opensPage] ? 'guided' : fix.kind,
    owner: fix.owner,
    minutes: situation.minutes(fix),
    state: situation.state(fix),
  });

/** What was tried and is not offered again, under the problem it was most likely meant for. */
const triedOffers = (situation: Situation, first: ProblemId): readonly Offer[] =>
  situation.tried
    .filter((fix) => situation.state(fix) !== 'open' && !isReport(fix))
    .map((fix) => ({ fix, problem: problemFor(fix, situation.diagnosis) ?? first }));

/** The finding a fix serves; else the problem it serves best. */
const problemFor = (fix: Fix, { findings }: Diagnosis): ProblemId | undefined =>
  findings.find(({ problem }) => chanceOf(fix, problem) > 0)?.problem ??
  PROBLEM_IDS.find((problem) => chanceOf(fix, problem) > 0);
