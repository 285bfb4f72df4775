import { FIX_IDS, type FixId } from '../../src/core/fixes/ids.ts';
import type { Cause, Mix } from './mix.ts';

/** Somebody who cannot sign in, with everything that chance decides about them decided beforehand. */
export interface Clinician {
  readonly cause: Cause;
  /** The steps that would end it. */
  readonly helped: ReadonlySet<FixId>;
  /** The recogniser understands the page's message. */
  readonly understood: boolean;
  readonly knowsAnswer: boolean;
}

export function clinicianWith(cause: Cause, mix: Mix, random: () => number): Clinician {
  const helped = FIX_IDS.filter((fix) => random() < (cause.ends[fix] ?? 0));
  return {
    cause,
    helped: new Set(helped),
    understood: random() < mix.readsMessage,
    knowsAnswer: random() < mix.knowsAnswer,
  };
}

/** What the clinician answers; "unsure" when they do not know. */
export function answerOf({ cause, knowsAnswer }: Clinician, question: string): string {
  const known: Readonly<Record<string, string>> = {
    scope: cause.colleagues ? 'colleagues' : 'only-me',
    elsewhere: cause.elsewhere,
    username: 'email',
    mail: 'arrived',
    symptom: 'message',
    ...cause.answers,
  };
  return (knowsAnswer ? known[question] : undefined) ?? 'unsure';
}
