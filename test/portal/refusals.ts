import type { Refusal } from './types.ts';

/** What the portal says to a user name or password it does not know. */
export const WRONG_PASSWORD: Refusal = {
  code: 'invalid_credentials',
  says: {
    form: {
      en: 'Invalid username or password. Please check your details and try again.',
      de: 'Benutzername oder Passwort ist ungültig. Bitte prüfen Sie Ihre Angaben.',
      es: 'El nombre de usuario o la contraseña no son válidos. Compruébelos e inténtelo de nuevo.',
      fr: 'Identifiant ou mot de passe incorrect. Vérifiez votre saisie et réessayez.',
      'zh-Hans': '用户名或密码不正确，请核对后重试。',
      ar: 'اسم المستخدم أو كلمة المرور غير صحيحة. يرجى التحقق من البيانات والمحاولة مرة أخرى.',
      vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Vui lòng kiểm tra lại và thử lại.',
    },
    spa: {
      en: 'Sign-in failed: the username or password is incorrect.',
      es: 'Error al iniciar sesión: usuario o contraseña incorrectos.',
    },
    idp: {
      en: 'We could not verify your credentials. The user ID or password you entered is wrong.',
      de: 'Die eingegebene Benutzer-ID oder das Passwort ist falsch.',
    },
  },
};

/** What the portal says to a one-time code that is not the one it asked for. */
export const WRONG_CODE: Refusal = {
  code: 'invalid_code',
  says: {
    form: {
      en: 'The verification code you entered is incorrect. Please try again.',
      de: 'Der eingegebene Bestätigungscode ist falsch.',
      es: 'El código de verificación no es correcto.',
      fr: 'Le code de vérification saisi est incorrect.',
      'zh-Hans': '您输入的验证码有误，请重新输入。',
      ar: 'رمز التحقق الذي أدخلته غير صحيح. حاول مرة أخرى.',
      vi: 'Mã xác minh bạn nhập không chính xác. Vui lòng thử lại.',
    },
    spa: { en: 'The verification code you entered is incorrect. Please try again.' },
    idp: { en: 'That security code does not match. Check the code and enter it again.' },
  },
};

/** What the portal says to a form that was open too long, or came back without its session cookie. */
export const FORM_EXPIRED: Refusal = {
  status: 419,
  code: 'form_expired',
  says: {
    form: {
      en: 'Your session has expired. Please sign in again.',
      de: 'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.',
      es: 'Su sesión ha caducado. Vuelva a iniciar sesión.',
    },
    spa: { en: 'Your session timed out because the page was open too long. Please try again.' },
    idp: { en: 'Your sign-in session was not found or has expired. Start again from the portal.' },
  },
};
