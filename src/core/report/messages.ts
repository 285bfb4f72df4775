import type { Diagnosis } from '../conclusions.ts';
import type { Evidence, EvidenceOf } from '../evidence.ts';
import { groups } from './fold.ts';
import type { ReportMessage } from './model.ts';
import { timeOf } from './times.ts';

const STRENGTHS = ['decisive', 'strong', 'weak'] as const;

/** The messages that matter: those of the likeliest finding first, then by strength, newest first. */
export function pickMessages(
  evidence: readonly Evidence[],
  diagnosis: Diagnosis,
  clean: (text: string) => string,
): ReportMessage[] {
  const shown = evidence.filter((entry): entry is EvidenceOf<'message'> => isMessage(entry));
  const likeliest = diagnosis.findings[0]?.problem;
  const rank = ({ fact, at }: EvidenceOf<'message'>) => [
    likeliest !== undefined && fact.problem === likeliest ? 0 : 1,
    STRENGTHS.indexOf(fact.strength),
    -at,
  ];
  const ranked = shown.toSorted((a, b) => compare(rank(a), rank(b)));
  return groups(ranked, ({ fact }) => `${fact.problem} ${fact.text}`).map((group) =>
    toMessage(group[0], group.length, clean),
  );
}

const isMessage = (entry: Evidence) => entry.fact.kind === 'message';

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;

function toMessage(
  { fact, at }: EvidenceOf<'message'>,
  times: number,
  clean: (text: string) => string,
): ReportMessage {
  const { kind: _kind, strength: _strength, problem, text, ...rest } = fact;
  return {
    ...rest,
    text: clean(text),
    at: timeOf(at),
    times,
    ...(problem === null ? {} : { problem }),
  };
}
