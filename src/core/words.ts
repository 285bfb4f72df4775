import type en from '../../assets/_locales/en/messages.json';
import type { FixId } from './fixes/ids.ts';
import type { Owner, ProblemId } from './problems/ids.ts';

/** Every key of the locale files; English is the master. */
export type WordKey = keyof typeof en;

/** Says a key in some language; `values` replace $1 to $9. */
export type Say = (key: WordKey, ...values: readonly string[]) => string;

/** One locale file as Chrome and Firefox read it. */
export type Locale = Readonly<Record<string, { readonly message: string }>>;

/** Turns a locale file into `Say`; a key the locale lacks is said in `fallback`. */
export function sayFrom(locale: Locale, fallback: Locale = locale): Say {
  return (key, ...values) => {
    const message = (locale[key] ?? fallback[key])?.message ?? key;
    return message.replace(/\$([1-9])/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
  };
}

type Underscored<S extends string> = S extends `${infer A}.${infer B}`
  ? Underscored<`${A}_${B}`>
  : S extends `${infer A}-${infer B}`
    ? Underscored<`${A}_${B}`>
    : S;

/** The parts a problem is worded in: first line, what to do now, why we think so. */
export type ProblemPart = 'title' | 'do' | 'why';
/** The parts a fix is worded in: the step, how to do it. */
export type FixPart = 'title' | 'how';

const underscored = <S extends string>(id: S) => id.replace(/[.-]/g, '_') as Underscored<S>;

/** A problem without English words does not compile here. */
export const problemKey = (id: ProblemId, part: ProblemPart): WordKey =>
  `problem_${underscored(id)}_${part}` satisfies WordKey;

/** A fix without English words does not compile here. */
export const fixKey = (id: FixId, part: FixPart): WordKey =>
  `fix_${underscored(id)}_${part}` satisfies WordKey;

/** The short name a report uses for a problem. */
export const checkKey = (id: ProblemId): WordKey => `check_${underscored(id)}` satisfies WordKey;

export const ownerKey = (owner: Owner): WordKey => `owner_${underscored(owner)}` satisfies WordKey;
