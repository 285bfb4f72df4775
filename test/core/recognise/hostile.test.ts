import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../../src/core/recognise/canonical.ts';
import { recognise } from '../../../src/core/recognise/index.ts';
import { PACKS } from '../../../src/core/recognise/packs/index.ts';
import { Trie } from '../../../src/core/recognise/trie.ts';

const alert = { where: 'alert' } as const;
const problem = (text: string) => recognise(text, alert)?.problem ?? null;

describe('spellings of the same message', () => {
  it.each([
    'Your pass\u00adword has ex\u00adpired',
    'Your\u00a0password\u2003has \u200bexpired',
    'ＹＯＵＲ ＰＡＳＳＷＯＲＤ ＨＡＳ ＥＸＰＩＲＥＤ',
    '\u202eYour password has expired\u202c',
    '\u201cYour password has expired\u201d',
    'Your\npassword\n\nhas\texpired',
    '{{name}}: your password has expired',
    'YOUR PASSWORD HAS EXPIRED!!!',
    'Your password  has&nbsp;expired'.replace('&nbsp;', '\u00a0'),
  ])('%j', (text) => {
    expect(problem(text)).toBe('credentials.password-expired');
  });

  it('folds typographic apostrophes', () => {
    expect(problem('The passwords don’t match')).toBe('credentials.password-rules');
    expect(problem("The passwords don't match")).toBe('credentials.password-rules');
    expect(problem('The passwords donʼt match')).toBe('credentials.password-rules');
  });
});

it('does not read words disguised with look-alike letters', () => {
  expect(problem('Your pаssword has expired')).toBeNull();
  expect(problem('Your password hаs expired')).toBeNull();
  expect(problem('Υour account is locked')).toBeNull();
  expect(problem('Your accounт is locked')).toBeNull();
});

it('reads a text that names a brand with Latin letters before a word of the language', () => {
  const said = 'Λάθος όνομα χρήστη ή κωδικός πρόσβασης.';
  expect(problem(`${said} Επικοινωνήστε με το myΔΥΠΑ.`)).toBe('credentials.invalid');
  expect(problem('Неверный логин или пароль eЗдоровье')).toBe('credentials.invalid');
});

const WORST: readonly (readonly [string, string])[] = [
  ['combining marks', 'e'.repeat(10) + '\u0301'.repeat(4_000)],
  ['one ligature a million times', '\ufdfa'.repeat(1_000_000)],
  ['lone surrogates', '\ud800\udc00\ud800'.repeat(2_000)],
  [
    'all words of all packs',
    PACKS.map((pack) => pack.words.locked)
      .join(' ')
      .repeat(10),
  ],
  ['one long word', 'a'.repeat(100_000)],
  ['one long word of many prefixes', 'auto'.repeat(25_000)],
  ['placeholders', '{{'.repeat(5_000)],
  ['brackets', '<a'.repeat(5_000)],
  ['quotation marks', '\u201c'.repeat(100_000)],
  ['lines of a message', 'a | '.repeat(100_000)],
  ['almost codes', 'AADSTS '.repeat(2_000) + 'a_b_c_d_'.repeat(2_000)],
  ['almost statuses', 'error error status: '.repeat(2_000)],
  ['digits', '1 '.repeat(2_000)],
  ['a prefix of many phrases', 'you have been '.repeat(1_000)],
  ['control characters', '\u0001\u0000\u001b[31m'.repeat(1_000)],
];
/** No text is read further, however it unfolds; no character is looked at oftener. */
const MOST_CHARACTERS = 2_000;
const MOST_STEPS = 10;

describe('worst inputs', () => {
  const step = Trie.prototype.step;
  let steps = 0;
  beforeAll(() => {
    Trie.prototype.step = function (node, char) {
      steps++;
      return step.call(this, node, char);
    };
  });
  afterAll(() => {
    Trie.prototype.step = step;
  });

  // Work is counted, not timed: a busy machine is slow without anything being wrong.
  it.each(WORST)('%s: no throw, and a bounded number of steps', (_, text) => {
    steps = 0;
    recognise(text, alert);
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(MOST_CHARACTERS * MOST_STEPS);
    expect(canonical(text).length).toBeLessThanOrEqual(MOST_CHARACTERS);
  });
});

it('names concepts and families only, never text of the page', () => {
  const found = recognise('Jane Doe, your account <img src=x onerror=y> is locked', alert);
  expect(found?.problem).toBe('account.locked');
  expect(JSON.stringify(found)).not.toMatch(/jane|doe|img|onerror/i);
});
