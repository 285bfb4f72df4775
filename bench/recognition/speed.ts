import { CONCEPTS, type LanguagePack } from '../../src/core/recognise/concepts.ts';
import { PACKS } from '../../src/core/recognise/packs/index.ts';
import { createRecogniser } from '../../src/core/recognise/recogniser.ts';

const CONTEXT = { where: 'alert' } as const;
const MESSAGE =
  'We could not sign you in. The user name or password you entered is not correct, or your account ' +
  'has been locked after too many failed attempts. Please wait 30 minutes and try again, or contact ' +
  'your portal administrator for help. If you have forgotten your password, use the link below to ' +
  'reset it. Reference: 7f3a-22b1-9c. Time of the attempt: 14:05. Thank you for your patience today.';

/** Median of the milliseconds one call takes, warm. */
function median(run: () => void, rounds: number): number {
  for (let i = 0; i < rounds / 5; i++) run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** A pack of made-up words that begin like real ones: partial matches everywhere. */
function madeUp(pack: LanguagePack, n: number): LanguagePack {
  const words = Object.fromEntries(
    CONCEPTS.map((concept) => {
      const list = pack.words[concept] ?? '- none';
      if (list.startsWith('- ')) return [concept, list];
      const varied = list
        .split(' ')
        .map((item) => `${item.replace(/^\*|\*$/g, '')}${n.toString(36)}x`);
      return [concept, varied.join(' ')];
    }),
  );
  return { tag: `x-${n}`, numbers: '', until: '', words: words as LanguagePack['words'] };
}

const count = (packs: readonly LanguagePack[]) =>
  packs.reduce((sum, pack) => sum + Object.values(pack.words).join(' ').split(' ').length, 0);

/** Cost of one message, of a corpus, and how it grows with the number of patterns. */
export function printSpeed(texts: readonly string[]): void {
  const coldStart = performance.now();
  const fresh = createRecogniser(PACKS);
  fresh(MESSAGE, CONTEXT);
  console.log(
    `\nSpeed\nfirst call, all packs compiled: ${(performance.now() - coldStart).toFixed(1)} ms`,
  );
  console.log(
    `400 characters, warm: ${median(() => fresh(MESSAGE, CONTEXT), 500).toFixed(3)} ms (goal 0.2)`,
  );
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const start = performance.now();
  for (const text of texts) fresh(text, CONTEXT);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `corpus: ${(bytes / 1e6 / seconds).toFixed(1)} MB/s, ${Math.round(texts.length / seconds)} messages/s`,
  );
  const [universal, english] = [PACKS[0], PACKS.find((pack) => pack.tag === 'en')];
  if (!universal || !english) return;
  let base = 0;
  for (const times of [1, 10, 100]) {
    const more = Array.from({ length: times - 1 }, (_, n) => madeUp(english, n));
    const packs = [universal, english, ...more];
    const grown = createRecogniser(packs);
    const ms = median(() => grown(MESSAGE, CONTEXT), 500);
    base ||= ms;
    console.log(
      `${String(times).padStart(3)}x patterns (${count(packs)}): ${ms.toFixed(3)} ms, ${(ms / base).toFixed(2)}x (goal 2)`,
    );
  }
}
