import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'account.disabled',
  problem: 'account.disabled',
  title: 'The account is switched off',
  shows: 'A toast says that the account was deactivated, and vanishes after four seconds.',
  frontEnd: 'spa',
  userName: 'demo-inactive',
  how: {
    password: {
      status: 403,
      code: 'account_disabled',
      says: {
        form: {
          en: 'Your account has been disabled due to inactivity. Please contact your administrator.',
          de: 'Ihr Konto wurde deaktiviert, weil es lange nicht benutzt wurde.',
          es: 'Su cuenta ha sido desactivada por inactividad. Póngase en contacto con su administrador.',
          fr: 'Votre compte a été désactivé pour cause d’inactivité. Contactez votre administrateur.',
          'zh-Hans': '您的账户已被停用，请联系管理员。',
          ar: 'تم تعطيل حسابك بسبب عدم النشاط. تواصل مع المسؤول.',
          vi: 'Tài khoản của bạn đã bị vô hiệu hóa. Vui lòng liên hệ quản trị viên.',
        },
        spa: { en: 'Your account has been deactivated. Contact your portal administrator.' },
        idp: {
          en: 'This account is suspended. Ask your organization administrator to reactivate it.',
        },
      },
    },
  },
  steps: 'submit',
};
