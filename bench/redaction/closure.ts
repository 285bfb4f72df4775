import fc from 'fast-check';
import * as addressWords from '../../src/core/mask/address-words.ts';
import { isErrorName, isProductCode } from '../../src/core/mask/codes.ts';
import { maskAddress, maskText, printAddress, supportIds } from '../../src/core/mask/index.ts';
import { standingOf } from '../../src/core/mask/standing.ts';
import { fold, vocabulariesFor } from '../../src/core/mask/vocabulary.ts';
import { wordListOf } from '../../src/core/mask/words/index.ts';

/** Random texts and addresses: nothing may come out but what the lists allow. */

const PLACEHOLDER = /\[(?:email|url|token|number|\.\.\.)\]/g;
const SPACED = /^(?!th|zh|ja)/;

function isAllowedToken(token: string, lang: string): boolean {
  const bare = token.replace(/\((?:s|es)\)/gi, '').replace(/^["'().,:;!?]+|["').,:;!?]+$/g, '');
  const lists = vocabulariesFor(lang);
  const isWord = (part: string) => standingOf(part, lists) !== undefined;
  return (
    bare === '' ||
    /^[-/&|+.,:;!?"'()]{1,3}$/.test(bare) ||
    /^\d{1,3}$/.test(bare) ||
    isWord(bare) ||
    isProductCode(bare) ||
    isErrorName(bare)
  );
}

/** Printable ASCII and the letters of the language's own word list, in any of their spellings. */
function isAllowedCharacter(char: string, lang: string): boolean {
  return (char >= ' ' && char <= '~') || (wordListOf(lang)?.words ?? '').includes(fold(char, lang));
}

/** What of a masked text is not allowed; empty for all is well. */
function strayTokens(masked: string, lang: string): string[] {
  const ids = supportIds(masked).map(({ value }) => value);
  const rest = ids.reduce((text, id) => text.replaceAll(id, ' '), masked).replace(PLACEHOLDER, ' ');
  const strays = [...rest].filter((char) => !isAllowedCharacter(char, lang));
  if (SPACED.test(lang))
    strays.push(...rest.split(' ').filter((token) => !isAllowedToken(token, lang)));
  return masked.length > 400 ? [...strays, `${masked.length} characters`] : strays;
}

const ADDRESS_WORDS = [
  addressWords.HOST_LABELS,
  addressWords.PATH_WORDS,
  addressWords.QUERY_NAMES,
  ...addressWords.CLOSED_VALUES.values(),
];

/** What of a printed address is not allowed behind its host. */
function strayParts(printed: string): string[] {
  const behindHost = printed.replace(/^https?:\/\/[^/?#]*/, '');
  const parts = behindHost.split(/[/?#&=+;]+/).filter((part) => part !== '');
  return parts.filter(
    (part) =>
      !/^(?:\[x\]|\.\.\.|\d+)$/.test(part) &&
      !ADDRESS_WORDS.some((words) => words.has(part)) &&
      !isKnownFile(part),
  );
}

function isKnownFile(part: string): boolean {
  const dot = part.lastIndexOf('.');
  return (
    addressWords.PATH_WORDS.has(part.slice(0, dot)) &&
    addressWords.EXTENSIONS.has(part.slice(dot + 1))
  );
}

const words = (wordListOf('en')?.words ?? '').split(' ').map((word) => word.replace(/[~!:]$/, ''));
const snippet = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
  fc.constantFrom(...words),
  fc.constantFrom(
    'Dr.',
    'Welcome',
    '\u202e',
    '\u200b',
    '@',
    '://',
    '5',
    '12',
    '4711',
    '密码',
    'пароль',
    'รหัส',
    'كلمة',
    '\n',
    '%0d%0a',
  ),
  fc.nat().map(String),
  fc.uuid(),
  fc.emailAddress(),
);

/** Texts of snippets glued or spaced. */
const anyText = fc
  .array(fc.tuple(snippet, fc.constantFrom('', ' ', ' ', '-', '.')), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

/** Addresses, from well-formed to noise. */
const anyAddress = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  anyText.map((text) => `https://portal.example.com/${text}`),
  fc
    .tuple(anyText, anyText)
    .map(([path, query]) => `https://x.example.org/login/${path}?code=${query}`),
  anyText,
);

const LANGUAGES = ['en', 'es', 'de', 'ru', 'tr', 'ar', 'hi', 'zh-Hans', 'ja', 'th', 'ko', 'xx'];

/** Masks `runs` random texts and as many addresses; throws with the smallest counterexample. */
export function checkClosure(runs: number, seed: number): void {
  const options = { numRuns: runs, seed };
  const text = fc.property(anyText, fc.constantFrom(...LANGUAGES), (raw, lang) => {
    const known = lang === 'xx' ? 'en' : lang;
    const strays = strayTokens(maskText(raw, { lang }), known);
    if (strays.length > 0) throw new Error(`stray: ${JSON.stringify(strays)}`);
  });
  const address = fc.property(anyAddress, (raw) => {
    const printed = printAddress(maskAddress(raw, { hosts: ['portal.example.com'] }), 'path');
    const strays = printed === '[other address]' ? [] : strayParts(printed);
    if (!/^[ -~]*$/.test(printed)) strays.push(printed);
    if (strays.length > 0) throw new Error(`stray: ${JSON.stringify(strays)}`);
  });
  fc.assert(text, options);
  fc.assert(address, options);
}
