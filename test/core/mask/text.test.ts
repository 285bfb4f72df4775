import { describe, expect, it } from 'vitest';
import { maskText } from '../../../src/core/mask/index.ts';

const kept = [
  'Invalid username or password. 3 attempts left, wait 15 minutes.',
  'Your account has been locked. Try again in 30 minutes.',
  "You may not have any permissions to access this portal's functionalities",
  'User Not Found',
  'Internal Server Error',
  'Sign-in failed (error 403): cookies are disabled',
  'Too many failed attempt(s). Please contact your administrator and/or help desk.',
  'AADSTS50126: Error validating credentials due to invalid username or password.',
  'Error: access_denied',
  'Error: server_error',
  'net::ERR_CONNECTION_RESET',
  'Your IP has been blocked',
  'Page not found. Do not close this window.',
];

describe('what support needs is kept word for word', () => {
  it.each(kept)('%s', (text) => expect(maskText(text)).toBe(text));
});

const masked: readonly (readonly [text: string, expected: string])[] = [
  [
    'Welcome back, Jane Page! Your account jane@x.org is locked.',
    'Welcome back, [...]! Your account [email] is locked.',
  ],
  ['Patient Summer Field, 12 Field Close, born 3/4/1985', 'Patient [...], [number] [...] [number]'],
  ['Dr. May Close cannot sign in', '[...] cannot sign in'],
  ['Will Smith has been locked', '[...] has been locked'],
  ['You may enter. It will work.', 'You may enter. It will work.'],
  ['May was here', '[...] was here'],
  ['user will smith is locked', 'user [...] is locked'],
  ['user Block cannot sign in', 'user [...] cannot sign in'],
  ['Call 555 123 4567 now', 'Call [number] now'],
  ['Room 12 Elm', '[...] [number] [...]'],
  [
    'Codes 1 and 2 and 3 and 4 and 5',
    'Codes [number] and [number] and [number] and [number] and [number]',
  ],
  ['Go to https://evil.example/x?y=1 or www.evil.example', 'Go to [url] or [url]'],
  ['Token eyJhbGciOiJIUzI1NiJ9.e30.x', 'Token [token]'],
  ['Install <img src=x onerror=alert(1)> {{constructor}}', 'Install [...] [number]) [...]'],
  ['line one\r\nTo: victim@x.org%0d%0aBcc: y@x.org', 'line one [...]: [email]'],
  ['pAsSwOrD is wrong', 'password is wrong'],
  ['', ''],
];

describe('everything else is masked', () => {
  it.each(masked)('%j', (text, expected) => expect(maskText(text)).toBe(expected));
});

const disguised = [
  '４１１１ １１１１ １１１１ １１１１',
  'J\u200ba\u200bn\u200be',
  '\u202eenaJ\u202c',
  'J\u0301a\u0301n\u0301e',
  'Pаssword', // Cyrillic a
  '٤١١١١١١١',
  'j\u00adane@x.org',
  '\u001b[31mJane\u001b[0m',
];

describe('disguises do not help', () => {
  it.each(disguised)('%j', (text) => {
    const rest = maskText(`Account ${text} locked`).replace(
      /\[(?:\.{3}|number|email|token)\]/g,
      '',
    );
    expect(rest.replace(/\s+/g, ' ')).toMatch(/^(?:Account )?locked$|^Account locked$|^ locked$/);
  });
});

describe('options', () => {
  it('prints configured names as they are configured', () => {
    const names = ['Healtheos Provider Portal'];
    expect(maskText('Welcome to HEALTHEOS provider portal, Jane', { names })).toBe(
      'Welcome to Healtheos Provider Portal, [...]',
    );
  });

  it.each([
    ['es', 'Su contraseña es incorrecta. Le quedan 3 intentos.'],
    ['de', 'Ihr Konto ist gesperrt. Bitte warten Sie 30 Minuten.'],
    ['pt-BR', 'Usuário ou senha inválidos'],
    ['no', 'Feil brukernavn eller passord'],
    ['tr', 'GEÇERSİZ ŞİFRE'],
    ['zh-TW', '密碼錯誤,請重試'],
    ['zh-CN', '密码错误,请重试'],
    ['th', 'รหัสผ่านไม่ถูกต้อง'],
    ['ar', 'كلمة المرور غير صحيحة'],
    ['fa', 'رمز عبور اشتباه است'],
    ['hi', 'पासवर्ड गलत है'],
    ['ko', '비밀번호가 올바르지 않습니다'],
  ])('keeps the words of %s', (lang, text) => expect(maskText(text, { lang })).toBe(text));

  it('masks a language without a list', () => {
    expect(maskText('Onjo kwenye akaunti', { lang: 'sw' })).toBe('[...]');
  });
});

it('never prints more than 400 characters and never half a token', () => {
  const text = maskText(`${'password '.repeat(200)}4111111111111111`);
  expect(text.length).toBeLessThanOrEqual(400);
  expect(text.endsWith('password')).toBe(true);
  expect(maskText(`${'password '.repeat(443)}12345678901`)).not.toMatch(/\d/);
});

it('hides what odd capitals made a word of Turkish', () => {
  expect(maskText('nI', { lang: 'tr' })).toBe('[...]');
});
