import { describe, expect, it } from 'vitest';
import { maskText } from '../../../src/core/mask/index.ts';

describe('what looks like an error code and lets somebody in, or tells who it is', () => {
  it.each([
    ['Your verification code is HTTP-4829', 'Your verification code is [number]'],
    ['Use code SSO-48213 to sign in', 'Use code [number] to sign in'],
    ['passcode: AUTH-4821', 'passcode: [number]'],
    ['MFA48291 is your code', '[number] is your code'],
    ['PIN: MFA-99', 'PIN: [number]'],
    ['Patient ID CAS-12345', 'Patient ID [number]'],
    ['Patient CAS-12345 not found', 'Patient [number] not found'],
    ['Member ID ORA-12345', 'Member ID [number]'],
    ['Provider ID IDP12345', 'Provider ID [number]'],
    ['code E0000482', 'code [number]'],
    ['Secret key: BLOCK_KEY_SECURE_TOKEN', 'Secret key: [...]'],
    ['Password: open_access_network', 'Password: [...]'],
    ['Password: user_not_network', 'Password: [...]'],
    ['one_two_five_four_seven_six', '[...]'],
    ['ERR_1_2_3_4_5_6', '[number]'],
    ['grant_mail_server', '[...]'],
    ['Your temporary password is hospital-screen-window', 'Your temporary password is [...]'],
    ['Temporary password: Secure-Access', 'Temporary password: [...]'],
    ['code 482. Then 913. Then 555.', 'code [number]. Then [number]. Then [number].'],
    ['Code: 482 please 913', 'Code: [number] please [number]'],
    ['Your code: five four one seven', 'Your code: [...]'],
    ['Enter 482 and then 913 as code', 'Enter [number] and then [number] as code'],
  ])('is masked: %s', (text, expected) => expect(maskText(text)).toBe(expected));

  it.each([
    ['es', 'Su código: HTTP-4829', 'Su código: [number]'],
    ['de', 'Ihr Code lautet IDP-4829', 'Ihr Code [...] [number]'],
    ['fr', 'Votre code est AUTH-4821', 'Votre code est [number]'],
    ['zh-Hans', '验证码 AUTH-4821', '验证码 [number]'],
    ['ar', 'رمز AUTH-4821', 'رمز [number]'],
  ])('is masked (%s): %s', (lang, text, expected) =>
    expect(maskText(text, { lang })).toBe(expected),
  );
});

describe('what is an error code stays', () => {
  it.each([
    'AADSTS50126: wrong password.',
    'Code: AADSTS50034',
    'Error code AUTH-4821',
    'SAML-1023: request denied',
    'HTTP-403',
    'Error: account_locked',
    'Invalid code: access_denied',
    'Sign-in failed (error 403), check your password.',
    'Enter the code within 10 minutes.',
    'The code has 6 digits. You have 3 attempts left.',
    'Password must have at least 12 characters.',
    'Use a one-time password or the self-service page.',
  ])('%s', (text) => expect(maskText(text)).toBe(text));
});
