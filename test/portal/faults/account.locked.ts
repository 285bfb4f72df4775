import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'account.locked',
  problem: 'account.locked',
  title: 'Locked after too many attempts',
  shows: 'An error summary says that the account is locked for 15 minutes.',
  frontEnd: 'form',
  userName: 'demo-locked',
  how: {
    password: {
      code: 'account_locked',
      says: {
        form: {
          en: 'Too many failed attempts. Your account is temporarily locked. Try again in 15 minutes.',
          de: 'Zu viele Fehlversuche. Ihr Konto ist vorübergehend gesperrt. Versuchen Sie es in 15 Minuten erneut.',
          es: 'Demasiados intentos fallidos. Su cuenta está bloqueada temporalmente. Inténtelo de nuevo en 15 minutos.',
          fr: 'Trop de tentatives échouées. Votre compte est temporairement verrouillé. Réessayez dans 15 minutes.',
          'zh-Hans': '失败次数过多，您的账户已被暂时锁定，请在15分钟后重试。',
          ar: 'محاولات فاشلة كثيرة جدًا. تم قفل حسابك مؤقتًا. حاول مرة أخرى بعد 15 دقيقة.',
          vi: 'Bạn đã nhập sai quá nhiều lần. Tài khoản của bạn tạm thời bị khóa. Vui lòng thử lại sau 15 phút.',
        },
        spa: {
          en: 'This account has been locked for 15 minutes because of repeated failed sign-ins.',
        },
        idp: {
          en: 'Account locked. You have reached the maximum number of attempts; wait 15 minutes or reset your password.',
        },
      },
    },
  },
  steps: 'submit',
  minutes: 15,
};
