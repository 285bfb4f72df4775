import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'credentials.password-expired',
  problem: 'credentials.password-expired',
  title: 'The password is too old',
  shows: 'An alert on the identity provider says that the password has expired.',
  frontEnd: 'idp',
  userName: 'demo-old-password',
  how: {
    password: {
      code: 'password_expired',
      says: {
        form: {
          en: 'Your password has expired. You must change it before you can sign in.',
          de: 'Ihr Passwort ist abgelaufen. Bitte legen Sie ein neues fest.',
          es: 'Su contraseña ha caducado. Elija una nueva para continuar.',
          fr: 'Votre mot de passe a expiré. Choisissez-en un nouveau pour continuer.',
          'zh-Hans': '您的密码已过期，请设置新密码。',
          ar: 'انتهت صلاحية كلمة المرور الخاصة بك. اختر كلمة مرور جديدة.',
          vi: 'Mật khẩu của bạn đã hết hạn. Vui lòng đặt mật khẩu mới.',
        },
        spa: { en: 'Password expired. Choose a new password to go on.' },
        idp: {
          en: 'Your password expired and must be changed. Passwords are valid for 90 days.',
          de: 'Ihr Passwort ist abgelaufen und muss geändert werden.',
        },
      },
    },
  },
  steps: 'submit',
};
