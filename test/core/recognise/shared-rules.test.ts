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

describe('what a system check says of a healthy browser is no failure', () => {
  it.each([
    'JavaScript ist aktiviert',
    'Cookies sind aktiviert.',
    'Les cookies sont activés.',
    'Las cookies están habilitadas.',
    'I cookie sono abilitati.',
    'Cookies zijn ingeschakeld.',
    'Die Wartungsarbeiten sind abgeschlossen.',
  ])('%s', (text) => expect(problem(text)).toBeNull());

  it.each([
    ['Bitte JavaScript aktivieren.', 'browser.javascript-blocked'],
    ['Stellen Sie sicher, dass Cookies aktiviert sind.', 'browser.cookies-blocked'],
    ['Compruebe que las cookies están habilitadas.', 'browser.cookies-blocked'],
    ['Vérifiez que les cookies sont activés.', 'browser.cookies-blocked'],
    ['لطفاً جاوا اسکریپت را فعال کنید', 'browser.javascript-blocked'],
    ['Die Wartungsarbeiten dauern noch an.', 'service.unavailable'],
  ])('a request or a fault is: %s', (text, expected) => expect(problem(text)).toBe(expected));
});

describe('“check and try again” is weak evidence for a wrong password', () => {
  it.each([
    'Please check your username and password and try again.',
    'Bitte überprüfen Sie Benutzername und Passwort und versuchen Sie es erneut.',
    'Veuillez vérifier votre identifiant et votre mot de passe, puis réessayez.',
    'Compruebe su usuario y contraseña e inténtelo de nuevo.',
    'Verifique seu usuário e senha e tente novamente.',
    'Zkontrolujte uživatelské jméno a heslo a zkuste to znovu.',
    'Проверьте имя пользователя и пароль и повторите попытку.',
    'ユーザー名とパスワードを確認して、もう一度お試しください。',
    'يرجى التحقق من اسم المستخدم وكلمة المرور والمحاولة مرة أخرى.',
  ])('%s', (text) => {
    const found = recognise(text, { where: 'alert' });
    expect(found).toMatchObject({ problem: 'credentials.invalid', strength: 'weak' });
  });

  it.each(['Passwort wiederholen', 'Repetir la contraseña', 'Re-enter your password'])(
    'a label is none: %s',
    (text) => expect(problem(text)).toBeNull(),
  );
});

describe('a count of nought, and no failure at all', () => {
  it.each(['Failed login attempts: 0', 'Keine fehlgeschlagenen Anmeldungen'])('%s', (text) => {
    expect(problem(text)).toBeNull();
  });
});

describe('the work that a portal is for', () => {
  it.each([
    'Patient nicht gefunden',
    'Droits du patient non ouverts à cette date.',
    'Paciente no encontrado',
    'La ricetta è scaduta.',
  ])('is no sign-in: %s', (text) => expect(problem(text)).toBeNull());
});

describe('a message that is passed on', () => {
  it('is read where nothing follows it', () => {
    const said = 'Der Server meldet: „Ihr Konto wurde nach zu vielen Fehlversuchen gesperrt.“';
    expect(problem(said)).toBe('account.locked');
  });

  it('is only quoted where the sentence goes on', () => {
    const text = 'The words "Your account has been locked by us today." in an e-mail are a trick.';
    expect(problem(text)).toBeNull();
    expect(problem('Words such as: "Your account has been locked today." are a trick')).toBeNull();
  });
});
