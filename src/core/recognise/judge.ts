import type { RuleSource, Verdict } from './rules/define.ts';
import { RULES } from './rules/index.ts';
import { MEANINGS, type Meaning, type Sentence } from './sentences.ts';
import type { Strength } from './types.ts';

interface Rule {
  readonly rank: number;
  readonly verdict: Verdict;
  readonly strength: Strength;
  readonly needs: readonly (readonly Meaning[])[];
  readonly vetoes: readonly Meaning[];
  /** Meanings one of which any sentence of the text must have. */
  readonly elsewhere: readonly Meaning[];
  /** Meanings none of which any sentence of the text may have. */
  readonly nowhere: readonly Meaning[];
}

/** What a text of one language means, and the meanings that say so. */
export interface Judgement {
  readonly rank: number;
  readonly verdict: Verdict;
  readonly strength: Strength;
  readonly because: readonly Meaning[];
}

function meaning(name: string): Meaning {
  if (!(MEANINGS as readonly string[]).includes(name)) throw new Error(`no such concept: ${name}`);
  return name as Meaning;
}

/** Reads the rules' notation; a misspelt concept is an error. */
export function compileRules(sources: readonly RuleSource[]): Rule[] {
  return sources.flatMap(({ verdict, strength = 'strong', when }, rank) =>
    when.map((line) => {
      const terms = line.split(' ').filter((term) => term !== '');
      const vetoes = terms.filter((t) => /^![^~]/.test(t)).map((t) => meaning(t.slice(1)));
      const nowhere = terms.filter((t) => t.startsWith('!~')).map((t) => meaning(t.slice(2)));
      const elsewhere = terms
        .filter((t) => t.startsWith('~'))
        .flatMap((t) => t.slice(1).split('|'));
      const needs = terms.filter((t) => !/^[!~]/.test(t)).map((t) => t.split('|').map(meaning));
      return { rank, verdict, strength, needs, vetoes, nowhere, elsewhere: elsewhere.map(meaning) };
    }),
  );
}

let compiled: Rule[] | undefined;

function judgeSentence(
  { meanings, question }: Sentence,
  text: ReadonlySet<Meaning>,
  rules: readonly Rule[],
) {
  if (question) return null;
  for (const rule of rules) {
    if (rule.vetoes.some((m) => meanings.has(m))) continue;
    if (rule.nowhere.some((m) => text.has(m))) continue;
    if (rule.elsewhere.length > 0 && !rule.elsewhere.some((m) => text.has(m))) continue;
    const because: Meaning[] = [];
    for (const any of rule.needs) {
      const seen = any.find((m) => meanings.has(m));
      if (seen === undefined) break;
      because.push(seen);
    }
    if (because.length === rule.needs.length) return { ...rule, because };
  }
  return null;
}

/** What a cookie banner says of refusing cookies did not happen; that they are off may have. */
const said = (verdict: Verdict, text: ReadonlySet<Meaning>): boolean =>
  verdict === 'browser.cookies-blocked' || verdict === 'silent' || !text.has('consent');

/** The most special thing any sentence says; `silent` where that is all any of them says. */
export function judge(sentences: readonly Sentence[]): Judgement | null {
  compiled ??= compileRules(RULES);
  const text = new Set(sentences.flatMap((sentence) => [...sentence.meanings]));
  let best: Judgement | null = null;
  for (const sentence of sentences) {
    const found = judgeSentence(sentence, text, compiled);
    if (!found || !said(found.verdict, text)) continue;
    const outranks =
      found.verdict !== 'silent' &&
      (found.rank < (best?.rank ?? Infinity) || best?.verdict === 'silent');
    if (!best || outranks) best = found;
  }
  return best;
}
