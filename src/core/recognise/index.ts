import { canonical } from './canonical.ts';
import { compile, type Vocabulary } from './compile.ts';
import type { LanguagePack } from './concepts.ts';
import { judge } from './judge.ts';
import { PACKS } from './packs/index.ts';
import { coverage, longest, scan } from './scan.ts';
import { mixesScripts, segment } from './segment.ts';
import { sentences } from './sentences.ts';
import type { RecogniseContext, Recognition } from './types.ts';

/** Languages looked at: those that account for nearly as much of the text as the best one. */
const NEAR = 0.9;
const MAX_LANGUAGES = 3;

function candidates(covered: readonly number[], tags: readonly string[], hint?: string): number[] {
  const best = Math.max(...covered.slice(1));
  const worth = (i: number) => (covered[i] ?? 0) + (hint && tags[i]?.startsWith(hint) ? 0.5 : 0);
  return covered
    .map((_, i) => i)
    .filter((i) => i > 0 && (covered[i] ?? 0) >= best * NEAR)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MAX_LANGUAGES);
}

/** A recogniser over the given packs; the first one is shared by all languages. */
export function createRecogniser(packs: readonly LanguagePack[]) {
  let vocabulary: Vocabulary | undefined;
  return (text: string, context: RecogniseContext): Recognition | null => {
    vocabulary ??= compile(packs);
    const walked = segment(canonical(text));
    if (mixesScripts(walked)) return null;
    const hits = scan(walked, vocabulary);
    for (const pack of candidates(coverage(hits, packs.length), vocabulary.tags, context.lang)) {
      const said = sentences(walked, longest(hits, pack, 0), packs[pack]?.unspaced === true);
      const judged = judge(said);
      if (!judged || judged.verdict === 'silent') continue;
      const { verdict: problem, strength, because } = judged;
      return { problem, strength, lang: vocabulary.tags[pack] ?? 'und', because };
    }
    return null;
  };
}

/** What a text on a sign-in page means; null: nothing that failed. */
export const recognise = createRecogniser(PACKS);
