import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/recognise/index.ts';

/** What the rules and the engine do in every language, with sentences of several. */
const problem = (text: string) => recognise(text, { where: 'alert' })?.problem ?? null;

describe('the purpose of a measure hides nothing but itself', () => {
  it.each([
    'To avoid misuse, your account was locked.',
    'Para evitar accesos no autorizados, su cuenta ha sido bloqueada.',
    'Pour éviter toute utilisation frauduleuse, votre compte a été bloqué.',
    'Per evitare accessi non autorizzati, il tuo account è stato bloccato.',
    'Для предотвращения несанкционированного доступа ваша учётная запись заблокирована.',
    '为防止盗用，您的账户已被锁定。',
  ])('%s', (text) => expect(problem(text)).toBe('account.locked'));

  it.each([
    'To avoid being locked out, change your password.',
    'Para evitar que su cuenta sea bloqueada, no comparta su contraseña.',
    'If you enter a wrong password three times, your account is locked.',
  ])('and a condition hides what follows from it: %s', (text) => {
    expect(problem(text)).toBeNull();
  });
});
