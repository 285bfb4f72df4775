import type { EvidenceOf } from '../evidence.ts';
import type { ProblemId } from '../problems/ids.ts';

const PERSONAL = /^(?:credentials|account|mfa|permission|session)\./;
const MACHINE = /^(?:browser|device)\./;
const PLACE = /^(?:network|policy)\./;
const PORTAL = /^(?:service\.|sso\.misconfigured|navigation\.not-found)/;
/** The portal counts the clinic's shared address, so colleagues meet it together. */
const SHARED_LIMIT = /^account\.rate-limited$/;

type Side = { readonly likelier: readonly RegExp[]; readonly lessLikely: readonly RegExp[] };

/** Which problems an answer speaks for and against. */
const SIDES: Readonly<Record<string, Side>> = {
  'scope only-me': { likelier: [PERSONAL, MACHINE], lessLikely: [PLACE, PORTAL] },
  'scope colleagues': { likelier: [PLACE, PORTAL, SHARED_LIMIT], lessLikely: [PERSONAL, MACHINE] },
  'elsewhere works': { likelier: [MACHINE, PLACE], lessLikely: [PERSONAL, PORTAL] },
  'elsewhere fails': { likelier: [PERSONAL, PORTAL], lessLikely: [MACHINE, PLACE] },
  'username old': {
    likelier: [/^credentials\.unknown-user$/],
    lessLikely: [/^credentials\.invalid$/],
  },
  'username email': { likelier: [], lessLikely: [/^credentials\.unknown-user$/] },
};
const FACTOR = 4;

/** How an answer changes the odds of a problem. Answers nobody knows change nothing. */
export function answerFactor(problem: ProblemId, answers: readonly EvidenceOf<'answer'>[]): number {
  return answers.reduce((factor, { fact }) => {
    const side = SIDES[`${fact.question} ${fact.answer}`];
    if (side?.likelier.some((kind) => kind.test(problem))) return factor * FACTOR;
    return side?.lessLikely.some((kind) => kind.test(problem)) ? factor / FACTOR : factor;
  }, 1);
}

/** Of each question the latest answer: people change their minds. */
export const latestAnswers = (
  answers: readonly EvidenceOf<'answer'>[],
): readonly EvidenceOf<'answer'>[] => [
  ...new Map(answers.map((answer) => [answer.fact.question, answer])).values(),
];
