import { expect, it } from 'vitest';
import { recognise } from '../../../src/core/recognise/index.ts';
import { compilePhrases } from '../../../src/core/recognise/phrases.ts';

const phrases = compilePhrases([
  { text: 'Code 7: ask the * desk', problem: 'account.disabled' },
  { text: 'Zugang ruht', problem: 'account.locked' },
  { text: '* x *', problem: 'sso.loop' },
  { text: '(a+)+$', problem: 'sso.loop' },
]);

it('finds a literal phrase whatever its case, spaces and punctuation', () => {
  expect(phrases.find('Ihr ZUGANG\u00a0 ruht!')).toBe('account.locked');
  expect(phrases.find('Zugangruht')).toBeNull();
  expect(phrases.find('Der Zugang ruhte')).toBeNull();
});

it('lets * stand for any words', () => {
  expect(phrases.find('code 7 – ask the practice front desk, please')).toBe('account.disabled');
  expect(phrases.find('ask the desk: code 7')).toBeNull();
});

it.each([
  ['账号被冻结', '您的账号被冻结，请联系客服。'],
  ['已冻结', '您的账号已冻结'],
  ['アカウントは休止中', 'お客様のアカウントは休止中です。'],
  ['บัญชีถูกระงับ', 'ขออภัยบัญชีถูกระงับชั่วคราว'],
])('finds a phrase of a script without spaces inside a sentence: %s', (phrase, text) => {
  const ready = compilePhrases([{ text: phrase, problem: 'account.disabled' }]);
  expect(ready.refused).toEqual([]);
  expect(ready.find(text)).toBe('account.disabled');
});

it('still asks for whole words where the script has spaces', () => {
  const ready = compilePhrases([{ text: 'доступ закрыт', problem: 'account.disabled' }]);
  expect(ready.find('Ваш доступ закрыт.')).toBe('account.disabled');
  expect(ready.find('Ваш доступ закрыта.')).toBeNull();
});

it('refuses phrases that would match by chance', () => {
  expect(phrases.refused).toEqual(['* x *', '(a+)+$']);
});

it('finds nothing in almost the same text, however long', () => {
  const many = compilePhrases([{ text: 'aaaa*aaaa*aaaa*aaab', problem: 'sso.loop' }]);
  expect(many.find('a'.repeat(100_000))).toBeNull();
  expect(many.find('aaaa '.repeat(20_000))).toBeNull();
});

it('outranks the words of the packs, not an exact code', () => {
  const context = { where: 'alert', phrases } as const;
  expect(recognise('Zugang ruht: falsches Passwort', context)?.problem).toBe('account.locked');
  expect(recognise('Zugang ruht. AADSTS50126', context)?.problem).toBe('credentials.invalid');
  expect(recognise('Zugang ruht', { where: 'alert' })).toBeNull();
});
