import { expect, it } from 'vitest';
import { recognise } from '../../../src/core/recognise/index.ts';
import { ownWords } from '../../../src/core/recognise/own-words.ts';

it.each([
  'You are unable to access portal.example.com',
  'You are unable to access https://portal.example/login?session=expired.',
  'Write to locked.account@login.example.com',
])('takes no words from addresses and host names: %s', (text) => {
  expect(ownWords(text)).not.toMatch(/portal|login|session|locked/);
});

it.each([
  'Your account is locked.Please contact your administrator.',
  'Your password has expired...change it',
  'Bitte melden Sie sich z.B. morgen wieder an',
])('leaves other words with full stops: %s', (text) => {
  expect(ownWords(text)).toBe(text);
});

it('does not blame a portal for being in the way of its own host name', () => {
  const found = recognise('You are unable to access portal.example.com', { where: 'page' });
  expect(found?.problem).not.toBe('network.unreachable');
});
