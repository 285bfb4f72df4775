import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/recognise/index.ts';

interface Expected {
  readonly minutes?: number;
  readonly attemptsLeft?: number;
}

/** A language, what a portal might write, and what it says. */
const PHRASINGS: readonly (readonly [string, string, Expected])[] = [
  ['en', 'Your account is locked. Try again in 30 minutes.', { minutes: 30 }],
  ['en', 'Account locked for 15 minutes', { minutes: 15 }],
  ['en', 'Too many failed attempts. Please wait thirty minutes and try again.', { minutes: 30 }],
  ['en', 'Your account has been locked. Please try again in an hour.', { minutes: 60 }],
  ['en', 'Too many attempts. Try again in 1 hour 30 minutes.', { minutes: 90 }],
  ['en', 'Your account is locked. Please try again in 24 hours.', { minutes: 1440 }],
  ['en', 'Too many requests. Please wait 45 seconds before trying again.', { minutes: 1 }],
  ['en', 'Too many requests. Retry in 90 seconds.', { minutes: 2 }],
  ['en', 'Your account is locked. Try again in half an hour.', { minutes: 30 }],
  ['en', 'Invalid username or password. You have 2 attempts left.', { attemptsLeft: 2 }],
  ['en', 'Wrong password. One attempt remaining.', { attemptsLeft: 1 }],
  ['en', 'Incorrect password. Remaining attempts: 3', { attemptsLeft: 3 }],
  ['en', 'Wrong password. After 2 more attempts your account will be locked.', { attemptsLeft: 2 }],
  ['en', 'Your account is locked after 5 failed attempts. Try again in 10min.', { minutes: 10 }],
  ['en', 'Your account was locked 10 minutes ago.', {}],
  ['en', 'Your account is locked until 14:30.', {}],
  ['en', 'Your account is locked. Try again in 15-30 minutes.', {}],
  ['en', 'Your account is locked. Try again in an hour and a half.', {}],
  ['en', 'Your account is locked. Try again in 1.5 hours.', {}],
  ['en', 'Account locked: 5 failed attempts in 10 minutes', {}],
  ['en', 'Your session has expired after 15 minutes of inactivity. Please sign in again.', {}],
  ['en', 'Wrong password. You have made more than 5 attempts.', {}],
  ['en', 'Wrong password. 2 of 5 attempts left.', {}],
  ['en', 'The code has expired. Codes are valid for 10 minutes.', {}],
  ['en', 'Your account is locked. Call 555 0100 for help within 30 minutes.', {}],
  ['de', 'Ihr Konto ist gesperrt. Bitte versuchen Sie es in 30 Minuten erneut.', { minutes: 30 }],
  ['de', 'Zu viele Versuche. Warten Sie eine Stunde und versuchen Sie es erneut.', { minutes: 60 }],
  ['de', 'Ihr Konto wurde für 24 Stunden gesperrt.', { minutes: 1440 }],
  ['de', 'Falsches Passwort. Sie haben noch 2 Versuche.', { attemptsLeft: 2 }],
  ['de', 'Passwort ungültig. Verbleibende Versuche: 1', { attemptsLeft: 1 }],
  ['de', 'Ihr Konto ist bis 14:30 Uhr gesperrt.', {}],
  ['es', 'Su cuenta está bloqueada. Inténtelo de nuevo en 30 minutos.', { minutes: 30 }],
  ['es', 'Demasiados intentos. Espere una hora y vuelva a intentarlo.', { minutes: 60 }],
  ['es', 'Cuenta bloqueada durante 15 minutos', { minutes: 15 }],
  ['es', 'Contraseña incorrecta. Le quedan 3 intentos.', { attemptsLeft: 3 }],
  ['es', 'Contraseña incorrecta. Intentos restantes: 2', { attemptsLeft: 2 }],
  ['fr', 'Votre compte est verrouillé. Réessayez dans 30 minutes.', { minutes: 30 }],
  ['fr', 'Trop de tentatives. Veuillez réessayer dans une heure.', { minutes: 60 }],
  ['fr', 'Votre compte est bloqué pendant 24 heures.', { minutes: 1440 }],
  ['fr', 'Mot de passe incorrect. Il vous reste 2 tentatives.', { attemptsLeft: 2 }],
  ['fr', 'Mot de passe incorrect. Tentatives restantes : 1', { attemptsLeft: 1 }],
  ['it', 'Account bloccato. Riprova tra 30 minuti.', { minutes: 30 }],
  ['it', 'Password errata. Ti restano 2 tentativi.', { attemptsLeft: 2 }],
  ['it', 'Troppi tentativi. Attendere 15 minuti e riprovare.', { minutes: 15 }],
  ['pt', 'A sua conta está bloqueada. Tente novamente em 30 minutos.', { minutes: 30 }],
  ['pt', 'Senha incorreta. Restam 2 tentativas.', { attemptsLeft: 2 }],
  ['pt', 'Muitas tentativas. Aguarde 1 hora e tente novamente.', { minutes: 60 }],
  ['nl', 'Uw account is geblokkeerd. Probeer het over 30 minuten opnieuw.', { minutes: 30 }],
  ['nl', 'Onjuist wachtwoord. U heeft nog 2 pogingen.', { attemptsLeft: 2 }],
  ['pl', 'Konto zostało zablokowane. Spróbuj ponownie za 30 minut.', { minutes: 30 }],
  ['pl', 'Nieprawidłowe hasło. Pozostały 2 próby.', { attemptsLeft: 2 }],
  ['zh-Hans', '您的账户已被锁定，请30分钟后重试。', { minutes: 30 }],
  ['zh-Hans', '密码错误，您还有2次机会。', { attemptsLeft: 2 }],
  ['zh-Hans', '尝试次数过多，请在1小时后再试。', { minutes: 60 }],
  ['ru', 'Ваша учётная запись заблокирована. Повторите попытку через 30 минут.', { minutes: 30 }],
  ['ru', 'Неверный пароль. Осталось 2 попытки.', { attemptsLeft: 2 }],
  ['ru', 'Слишком много попыток. Попробуйте снова через 1 час.', { minutes: 60 }],
  ['uk', 'Ваш обліковий запис заблоковано. Спробуйте ще раз через 30 хвилин.', { minutes: 30 }],
  ['uk', 'Неправильний пароль. Залишилося 2 спроби.', { attemptsLeft: 2 }],
  ['cs', 'Váš účet je uzamčen. Zkuste to znovu za 30 minut.', { minutes: 30 }],
  ['cs', 'Nesprávné heslo. Zbývají 2 pokusy.', { attemptsLeft: 2 }],
  ['sv', 'Ditt konto är låst. Försök igen om 30 minuter.', { minutes: 30 }],
  ['sv', 'Fel lösenord. Du har 2 försök kvar.', { attemptsLeft: 2 }],
  ['da', 'Din konto er låst. Prøv igen om 30 minutter.', { minutes: 30 }],
  ['nb', 'Kontoen din er låst. Prøv igjen om 30 minutter.', { minutes: 30 }],
  ['fi', 'Tilisi on lukittu. Yritä uudelleen 30 minuutin kuluttua.', { minutes: 30 }],
  ['hu', 'A fiókja zárolva van. Próbálja újra 30 perc múlva.', { minutes: 30 }],
  ['ro', 'Contul dvs. este blocat. Încercați din nou peste 30 de minute.', { minutes: 30 }],
  ['tr', 'Hesabınız kilitlendi. Lütfen 30 dakika sonra tekrar deneyin.', { minutes: 30 }],
  ['tr', 'Hatalı şifre. 2 deneme hakkınız kaldı.', { attemptsLeft: 2 }],
  ['el', 'Ο λογαριασμός σας έχει κλειδωθεί. Δοκιμάστε ξανά σε 30 λεπτά.', { minutes: 30 }],
  ['vi', 'Tài khoản của bạn đã bị khóa. Vui lòng thử lại sau 30 phút.', { minutes: 30 }],
  ['vi', 'Mật khẩu không đúng. Bạn còn 2 lần thử.', { attemptsLeft: 2 }],
  ['id', 'Akun Anda terkunci. Silakan coba lagi dalam 30 menit.', { minutes: 30 }],
  ['ja', 'アカウントがロックされました。30分後にもう一度お試しください。', { minutes: 30 }],
  ['ja', 'パスワードが正しくありません。残り2回試行できます。', { attemptsLeft: 2 }],
  ['ko', '계정이 잠겼습니다. 30분 후에 다시 시도하십시오.', { minutes: 30 }],
  ['ar', 'تم قفل حسابك. يرجى المحاولة مرة أخرى بعد ٣٠ دقيقة.', { minutes: 30 }],
  ['he', 'החשבון שלך ננעל. נסה שוב בעוד 30 דקות.', { minutes: 30 }],
  ['hi', 'आपका खाता लॉक हो गया है। कृपया 30 मिनट बाद पुनः प्रयास करें।', { minutes: 30 }],
  ['th', 'บัญชีของคุณถูกล็อก โปรดลองอีกครั้งในอีก 30 นาที', { minutes: 30 }],
  ['it', 'Account bloccato. Riprova tra un’ora.', { minutes: 60 }],
  ['nl', 'Uw account is vergrendeld. Probeer het over een uur opnieuw.', { minutes: 60 }],
  ['sv', 'Ditt konto är låst. Försök igen om en timme.', { minutes: 60 }],
  ['tr', 'Hesabınız kilitlendi. Bir saat sonra tekrar deneyin.', { minutes: 60 }],
  ['el', 'Ο λογαριασμός κλειδώθηκε. Δοκιμάστε ξανά σε μία ώρα.', { minutes: 60 }],
  ['hu', 'A fiók zárolva. Próbálja újra egy óra múlva.', { minutes: 60 }],
  ['ro', 'Contul este blocat. Încercați din nou peste o oră.', { minutes: 60 }],
  ['pl', 'Konto zablokowane. Spróbuj ponownie za godzinę.', { minutes: 60 }],
  ['ru', 'Учётная запись заблокирована. Попробуйте через час.', { minutes: 60 }],
  ['pl', 'Konto zablokowane. Spróbuj ponownie za pół godziny.', { minutes: 30 }],
  ['uk', 'Обліковий запис заблоковано. Спробуйте ще раз через годину.', { minutes: 60 }],
  ['cs', 'Účet je uzamčen. Zkuste to znovu za hodinu.', { minutes: 60 }],
  ['sk', 'Účet je uzamknutý. Skúste to znova o hodinu.', { minutes: 60 }],
  ['ar', 'تم قفل حسابك. يرجى المحاولة مرة أخرى بعد ساعة.', { minutes: 60 }],
  ['ar', 'تم قفل حسابك. يرجى المحاولة مرة أخرى بعد ساعتين.', { minutes: 120 }],
  ['he', 'החשבון שלך ננעל. נסה שוב בעוד שעה.', { minutes: 60 }],
  ['he', 'החשבון שלך ננעל. נסה שוב בעוד רבע שעה.', { minutes: 15 }],
  ['fi', 'Tilisi on lukittu. Yritä uudelleen tunnin kuluttua.', { minutes: 60 }],
  ['bg', 'Акаунтът ви е заключен. Опитайте отново след час.', { minutes: 60 }],
  ['ru', 'Учётная запись заблокирована. Повторите попытку через час и 15 минут.', { minutes: 75 }],
  ['pl', 'Konto zablokowane. Spróbuj ponownie za półtorej godziny.', {}],
  ['ru', 'Учётная запись заблокирована. Попробуйте через полтора часа.', {}],
  ['fi', 'Tilisi on lukittu. Yritä uudelleen tunnin ja 15 minuutin kuluttua.', {}],
  ['ar', 'تم قفل حسابك. حاول مرة أخرى بعد ساعة ونصف.', { minutes: 90 }],
  ['fr', 'Votre compte est verrouillé jusqu’à 14 h 30.', {}],
  ['es', 'Su cuenta está bloqueada hasta las 14:30.', {}],
  ['zh-Hans', '您的账户已被锁定至14:30，请稍后重试。', {}],
  ['ja', 'アカウントは14:30までロックされています。後でもう一度お試しください。', {}],
];

/** Silence is allowed, but not often where a number is said plainly. */
const MIN_READ = 0.95;

function read(text: string): Expected {
  const found = recognise(text, { where: 'alert' });
  return {
    ...(found?.minutes !== undefined && { minutes: found.minutes }),
    ...(found?.attemptsLeft !== undefined && { attemptsLeft: found.attemptsLeft }),
  };
}

describe('waiting times and attempts left: right or silent', () => {
  it.each(PHRASINGS)('%s: %s', (_, text, expected) => {
    const { minutes, attemptsLeft } = read(text);
    if (minutes !== undefined) expect(minutes).toBe(expected.minutes);
    if (attemptsLeft !== undefined) expect(attemptsLeft).toBe(expected.attemptsLeft);
  });

  it('reads most of the plain ones', () => {
    const plain = PHRASINGS.filter(([, , expected]) => Object.keys(expected).length > 0);
    const silent = plain.filter(([, text]) => Object.keys(read(text)).length === 0);
    expect(silent.length, silent.map(([tag, text]) => `${tag}: ${text}`).join('\n')).toBeLessThan(
      plain.length * (1 - MIN_READ),
    );
  });
});
