import { expect, it } from 'vitest';
import { canonical } from '../../../src/core/recognise/canonical.ts';
import { recognise } from '../../../src/core/recognise/index.ts';

it.each([
  ['There is a problem | 用户名或密码不正确，请核对后重试。', 'credentials.invalid', 'zh-Hans'],
  ['Error message | Ihr Passwort ist abgelaufen.', 'credentials.password-expired', 'de'],
])('reads the line that is in another language than its heading: %s', (text, problem, lang) => {
  expect(recognise(text, { where: 'alert' })).toMatchObject({ problem, lang });
});

it('makes no failure of a heading over an instruction', () => {
  expect(recognise('Sign in | 请输入您的用户名和密码', { where: 'near-form' })).toBeNull();
});

it('reads a Greek question mark as one', () => {
  expect(
    recognise('Ξεχάσατε τον κωδικό σας; Είναι κλειδωμένος ο λογαριασμός σας;', { where: 'alert' }),
  ).toBeNull();
});

it('reads Catalan words with a dot in the middle', () => {
  expect(canonical('Col·laborador')).toBe('collaborador');
});
