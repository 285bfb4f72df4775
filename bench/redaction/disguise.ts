import type { Source } from './random.ts';

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const between = (text: string, mark: string): string => [...text].join(mark);

/** Ways in which a page, by accident or on purpose, spells a value so that patterns miss it. */
const DISGUISES: readonly ((text: string) => string)[] = [
  fullWidth,
  (text) => between(text, '\u200b'),
  (text) => between(text, '\u00ad'),
  (text) => between(text, '\u2060'),
  (text) => `\u202e${text}\u202c`,
  (text) => `\u2066${text}\u2069`,
  (text) => text.replace(/[a-zA-Z]/g, (char) => LOOK_ALIKES[char] ?? char),
  (text) => between(text, '\u0301'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll('-', '\u2011'),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit))),
  (text) => text.toUpperCase(),
  (text) => `"${text}"`,
  (text) => `<b>${text}</b>`,
  (text) => `\u001b[31m${text}\u001b[0m`,
];

/** The text as it is in three cases of four, else disguised. */
export function disguise(text: string, source: Source): string {
  return source.below(4) === 0 ? source.pick(DISGUISES)(text) : text;
}
