import { expect, it } from 'vitest';
import { recogniser } from '../../src/background/recogniser.ts';
import { recognise } from '../../src/core/recognise/index.ts';

const TEXTS = [
  'Your account is locked. Try again in thirty minutes.',
  'Ihr Passwort ist leider abgelaufen.',
  '用户名或密码错误，您还有2次机会。',
  'لقد انتهت صلاحية كلمة المرور',
  'Nalog je zaključan',
  'Налог је закључан',
  'Welcome back',
];

it.each(TEXTS)('the packed packs say the same: %s', async (text) => {
  const packed = await recogniser();
  expect(packed(text, { where: 'alert' })).toEqual(recognise(text, { where: 'alert' }));
});
