import type { Fault } from '../types.ts';

export const fault: Fault = {
  id: 'credentials.unknown-user',
  problem: 'credentials.unknown-user',
  title: 'The portal does not know the user name',
  shows: 'A toast says that no account was found, and vanishes after four seconds.',
  frontEnd: 'spa',
  userName: 'demo-nobody',
  how: {
    password: {
      status: 404,
      code: 'user_not_found',
      says: {
        form: {
          en: 'User not found. We have no account with this username.',
          de: 'Benutzer nicht gefunden. Zu diesem Benutzernamen gibt es kein Konto.',
          es: 'Usuario no encontrado. No existe ninguna cuenta con este nombre de usuario.',
          fr: 'Utilisateur introuvable. Aucun compte ne correspond à cet identifiant.',
          'zh-Hans': '该用户名不存在，请检查后再试。',
          ar: 'المستخدم غير موجود. لا يوجد حساب بهذا الاسم.',
          vi: 'Không tìm thấy người dùng. Không có tài khoản nào với tên đăng nhập này.',
        },
        spa: {
          en: 'We could not find an account with that username.',
          es: 'No encontramos ninguna cuenta con ese nombre de usuario.',
        },
        idp: {
          en: 'This user ID does not exist in Healtheos ID. Use the e-mail address you registered with.',
        },
      },
    },
  },
  steps: 'submit',
};
