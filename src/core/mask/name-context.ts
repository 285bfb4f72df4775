import type { Piece } from './pieces.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that show the one before to be a name, in the languages that write capitals. */
export const AFTER_A_NAME = set(
  'is has was will and or had does did can cannot y e et und en och og ja es está ha fue era é foi tem est a été è sono ist hat wurde war konnte heeft werd er har blev ble är on oli ei jest został zostało ma nie je byl bol má van nem este nu это не был была имеет має був είναι έχει bir adalah tidak telah',
);

/** Words that begin sentences and are hardly a name there. */
const NEUTRAL = set(
  'the this that these your our you we it if when to for from with at on by of and or but as not no please sorry unable cannot error sign log in a i an my can has so he alone come just even anda sie ihr du',
);
export const isNeutral = (piece: Piece): boolean => NEUTRAL.has(piece.raw.toLowerCase());

/** Words for people and their accounts that a name often follows, but that also begin headings. */
const ROLES = set(
  'user provider patient member physician clinician client customer subscriber employee nurse supervisor prescriber holder benutzer benutzerin nutzer patientin mitglied utilisateur utilisatrice patiente usuario usuaria paciente usuário usuária utente paziente gebruiker patiënt użytkownik użytkownika pacjent pacjenta användare användaren patienten bruger brugeren bruker brukeren pasient käyttäjä käyttäjän potilas felhasználó beteg uživatel uživatele používateľ konto utilizator utilizatorul pacient pacientul usuari korisnik uporabnik kasutaja lietotājs naudotojas kullanıcı hasta dùng pengguna pasien пользователь пользователя пациент пациента користувач користувача пацієнт потребител корисник χρήστης χρήστη ασθενής المستخدم المريض کاربر بیمار صارف مریض המשתמש משתמש החולה उपयोगकर्ता रोगी मरीज़ ব্যবহারকারী রোগী பயனர் நோயாளி ผู้ใช้ ผู้ป่วย 用户 患者 使用者 用戶 ユーザー 利用者 사용자 환자 حسابك حساب الحساب کھاتہ اکاؤنٹ החשבון חשבון חשבונך खाता खाते অ্যাকাউন্ট கணக்கு บัญชี 账户 账号 帐户 帐号 帳戶 帳號 アカウント 계정',
);
export const isRole = (piece: Piece): boolean => ROLES.has(piece.raw.toLowerCase());

/** `Signed in as`: what follows is who did. */
const AS = set('as als como jako som');
/** Labels of fields in which a name stands. */
const NAME_LABELS = set(
  'name username surname nombre apellido nom prénom nome sobrenome cognome naam achternaam nazwisko imię namn navn nimi név jméno nume ad soyad benutzername имя фамилия',
);

/** Whether a name may follow, if it is not one of the words that usually do. */
export const announcesName = (piece: Piece): boolean =>
  isRole(piece) ||
  AS.has(piece.raw.toLowerCase()) ||
  (piece.tail === ':' && NAME_LABELS.has(piece.raw.toLowerCase()));

/** What follows a role in headings and sentences and is nobody's name. */
const BEHIND_A_ROLE = set(
  'name names id ids account accounts agent portal portals profile profiles page pages session sessions access data record records login logon logins sign-in credentials credential certificate certificates authentication support service services number numbers list details information interface directory identity identifier identities email e-mail address password passwords admin administrator administrators guest type role roles group groups registration status center centre side error errors device devices app application applications already does do is are was were who must may might could should would will have had not and or with without cannot could be',
);

/** Words of greetings between a greeting and the name. */
export const IN_A_GREETING = set(
  'back again there dear my tag morgen abend de nuevo nouveau retour volta à di nuevamente ponownie tillbaka tilbage tilbake terug zurück снова geldin geldiniz tekrar trở lại kembali datang بك بكم وسهلا مجددا يا آمدید है من med med. von van der den del della dos das la le al bin ibn ben st',
);

/** Words of scripts without capitals that a greeting goes on with. */
const BEHIND_A_GREETING = set(
  '您 您的 你 你的 请 請 我们 我們 在 و في الى من على لقد تم يرجى به در از را به: آپ لطفا शुरू में पर आपका आपकी आपके आप कृपया לך לכם אל ב אנא नीचे',
);

/** Whether a word shows that no name follows any more; behind a role more words do. */
export function endsName(piece: Piece, behindTitle: boolean): boolean {
  const word = piece.raw.toLowerCase();
  if (NEUTRAL.has(word) || AFTER_A_NAME.has(word)) return true;
  return behindTitle ? BEHIND_A_GREETING.has(word) : BEHIND_A_ROLE.has(word);
}

/** Titles of Chinese, Japanese and Korean stand behind the name; Korean ones with their particle. */
const BEHIND_THE_NAME =
  /^(?:先生|医生|大夫|女士|小姐|醫師|醫生|さん|医師|様|氏|(?:님|씨|선생|의사)(?:의|은|는|이|가|을|를|께|께서|에게)?)$/;
export const followsName = (piece: Piece): boolean => BEHIND_THE_NAME.test(piece.raw);

/** Also the ordinary word for `you`: a title only behind another one. */
export const isAlsoYou = (piece: Piece): boolean => piece.raw === 'คุณ';
