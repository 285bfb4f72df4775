import type { ProblemId } from '../problems/ids.ts';
import { canonical, MAX_LENGTH } from './canonical.ts';
import { findAddressCode, findCode } from './codes/index.ts';
import type { FoundCode } from './codes/read.ts';
import type { LanguagePack } from './concepts.ts';
import { judge } from './judge.ts';
import { ownWords } from './own-words.ts';
import { inPlace } from './place.ts';
import { quantities } from './quantities.ts';
import { coverage, longest, scan } from './scan.ts';
import { mixesScripts, segment } from './segment.ts';
import { sentences } from './sentences.ts';
import type { RecogniseContext, Recognition } from './types.ts';
import { minutesUntil } from './until.ts';
import { Vocabulary } from './vocabulary.ts';

/** Languages looked at: those that account for nearly as much of the text as the best one. */
const NEAR = 0.86;
const MAX_LANGUAGES = 5;
/** The declared language wins over one that explains so little more. */
const TIE = 0.1;

function candidates(
  chosen: readonly number[],
  covered: readonly number[],
  packs: readonly LanguagePack[],
  hint?: string,
): number[] {
  const best = Math.max(0, ...chosen.map((i) => covered[i] ?? 0));
  const declared = hint?.split('-')[0];
  const hinted = (i: number) => declared !== undefined && packs[i]?.tag.split('-')[0] === declared;
  const worth = (i: number) => (covered[i] ?? 0) * (hinted(i) ? 1 + TIE : 1);
  return chosen
    .filter((i) => (covered[i] ?? 0) >= best * NEAR)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MAX_LANGUAGES);
}

/** A phrase of the portal's own configuration was found. */
const CONFIGURED = { strength: 'strong', because: ['configured'] } as const;

/** A longer line of a page tells of a status number; an error page just names it. */
const STATUS_LINE = 40;

/** The code of a text, where it is what the text is about. */
function codeOf(text: string, where: RecogniseContext['where']): FoundCode | null {
  const found = findCode(text);
  const told = where === 'page' && found?.family === 'http' && text.length > STATUS_LINE;
  return told ? null : found;
}

/** An exact code outranks words; the general meaning of an unlisted code does not. */
function fromCode(code: FoundCode | null, words: Recognition | null): Recognition | null {
  if (!code) return words;
  const named = code.code === undefined ? {} : { code: code.code };
  if (!code.known && words && words.strength !== 'weak') return { ...words, ...named };
  const { problem, family } = code;
  if (problem === null) return null;
  const strength = code.known && family !== 'http' ? 'decisive' : 'strong';
  return { ...words, problem, strength, ...named, because: [family] };
}

/** How long a lock or a limit lasts whose end is a time of day. */
const endOf = (
  problem: ProblemId,
  text: string,
  { until }: LanguagePack,
  clock?: number,
): number | undefined =>
  clock !== undefined && WAITS.has(problem) ? minutesUntil(text, until, clock) : undefined;

const WAITS: ReadonlySet<ProblemId> = new Set(['account.locked', 'account.rate-limited']);

/** The meaning of the words of a text, in the language that explains it best. */
function read(
  text: string,
  vocabulary: Vocabulary,
  { where, lang: hint, clock }: RecogniseContext,
): Recognition | null {
  const walked = segment(canonical(ownWords(text)));
  if (mixesScripts(walked)) return null;
  const { packs } = vocabulary;
  const chosen = vocabulary.choose(walked);
  const hits = scan(walked, vocabulary.trie);
  const covered = coverage(hits, packs.length, 0);
  for (const pack of candidates(chosen, covered, packs, hint)) {
    const language = packs[pack];
    if (!language) continue;
    const kept = longest(hits, pack, 0);
    const said = sentences(walked, kept, language);
    const judged = judge(said);
    if (judged?.verdict === 'silent') return null;
    if (!judged) continue;
    const { verdict: problem, strength, because } = judged;
    const counted = quantities(walked, kept);
    const minutes = counted.minutes ?? endOf(problem, text, language, clock);
    const found = { problem, strength, lang: language.tag, because, ...counted };
    return inPlace({ ...found, ...(minutes && { minutes }) }, where, text, walked, said);
  }
  return null;
}

/** What parts the lines of one message: the page's watchers join them so. */
const LINES = ' | ';

/**
 * The meaning of a whole text, or else of its first line that has a clear one: pages mix languages,
 * such as an English heading over a translated message.
 */
function readMixed(
  text: string,
  vocabulary: Vocabulary,
  context: RecogniseContext,
): Recognition | null {
  const whole = read(text, vocabulary, context);
  if (whole || !text.includes(LINES)) return whole;
  for (const line of text.slice(0, MAX_LENGTH).split(LINES)) {
    const found = read(line, vocabulary, context);
    if (found && found.strength !== 'weak') return found;
  }
  return null;
}

/** What a text on a sign-in page means; null: nothing that failed. */
export type Recognise = (text: string, context: RecogniseContext) => Recognition | null;

/** A recogniser over the given packs; the first one is shared by all languages. */
export function createRecogniser(packs: readonly LanguagePack[]): Recognise {
  let vocabulary: Vocabulary | undefined;
  return (text, context) => {
    if (context.where === 'address') return fromCode(findAddressCode(text), null);
    vocabulary ??= new Vocabulary(packs);
    const words = readMixed(text, vocabulary, context);
    const code = codeOf(text, context.where);
    const configured = context.phrases?.find(text);
    if (!configured) return fromCode(code, words);
    return fromCode(code, { ...words, ...CONFIGURED, problem: configured });
  };
}
