import { isErrorName, isPlainlyAnError } from './codes.ts';
import { endsSentence, hideToken, isWord } from './piece-traits.ts';
import type { Piece } from './pieces.ts';
import type { Vocabulary } from './vocabulary.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What follows opens a door. */
const SECRETS = set(
  'code codes pin otp passcode password passphrase passwort kennwort einmalpasswort einmalcode bestätigungscode key secret token answer código códigos contraseña clave mot passe codice parola senha wachtwoord hasło kod kodu lösenord kode adgangskode passord koodi salasana jelszó kód heslo cod parolă codi contrasenya zaporka lozinka geslo parool parole slaptažodis sandi mã şifre parola пароль код паролата код лозинка шифра κωδικός κωδικό رمز الرمز کد پاسورڈ کوڈ קוד סיסמה הקוד הסיסמה कोड पासवर्ड কোড পাসওয়ার্ড குறியீடு கடவுச்சொல் รหัส รหัสผ่าน 验证码 密码 代码 码 驗證碼 密碼 代碼 コード パスワード 코드 비밀번호 인증번호',
);
/** What follows tells who somebody is. */
const PEOPLE = set(
  'id ids member patient mrn card account record chart subscriber policy claim username user provider npi name paciente cuenta usuario mitglied konto compte utilisateur conta conto utente karte',
);
/** What follows is a fault. */
const FAULTS = set(
  'error errors err fault exception status http failure failed fehler fehlercode erreur erreurs errores erro erros errore errori fout foutcode błąd błędu fel felkod fejl fejlkode feil feilkode virhe virhekoodi hiba hibakód chyba chyby eroare greška napaka viga kļūda klaida hata lỗi kesalahan galat ralat ошибка ошибки ошибке помилка помилки грешка σφάλμα σφάλματος خطأ الخطأ خطا שגיאה त्रुटि ত্রুটি பிழை ข้อผิดพลาด 错误 錯誤 エラー 오류',
);
const NUMBER_WORDS = set('zero one two three four five six seven eight nine');
/** Between one part of a code and the next, or a code and what it is for. */
const GOES_ON = set('to then and or as is for if now next on in y e et und en og och i a');

const NEAR = 3;
const word = (piece: Piece | undefined): string => piece?.raw.toLowerCase() ?? '';
const stops = (piece: Piece | undefined): boolean =>
  piece === undefined || (endsSentence(piece) && !/:/.test(piece.tail + piece.core));

/** The words of the sentence just before and just after a piece, the nearest first. */
function around(pieces: readonly Piece[], at: number): Record<'before' | 'after', string[]> {
  const before: string[] = [];
  for (let i = at - 1; i >= at - NEAR && !stops(pieces[i]); i--) before.push(word(pieces[i]));
  const after: string[] = [];
  for (let i = at; i < at + NEAR && !endsSentence(pieces[i]); i++) after.push(word(pieces[i + 1]));
  return { before, after };
}

/** `summer-window-table`: words joined to one that is in no list itself. */
function isChain(piece: Piece, lists: readonly Vocabulary[], labelled: boolean): boolean {
  const raw = word(piece);
  const parts = raw.split(/[-/]/).length;
  if (!isWord(piece) || lists.some(({ words }) => words.has(raw))) return false;
  return parts > 2 || (parts === 2 && labelled);
}

function mayOpenSomething(
  pieces: readonly Piece[],
  at: number,
  lists: readonly Vocabulary[],
): boolean {
  const piece = pieces[at];
  const { before, after } = around(pieces, at);
  if (piece === undefined || before.some((one) => FAULTS.has(one))) return false;
  const secret = before.some((one) => SECRETS.has(one));
  if (isChain(piece, lists, secret && pieces[at - 1]?.tail === ':')) return secret;
  if (piece.kind !== 'code') return false;
  if (before.some((one) => PEOPLE.has(one))) return !isErrorName(piece.raw);
  return (secret || after.some((one) => SECRETS.has(one))) && !isPlainlyAnError(piece.raw);
}

/** A short number where a code is spoken of: not what is counted and not a fault. */
function mayBePartOfCode(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const { before } = around(pieces, at);
  if (piece?.kind !== 'number' || before.some((one) => FAULTS.has(one))) return false;
  if (piece.raw.length < 2 && !SECRETS.has(before[0] ?? '')) return false;
  const next = pieces[at + 1];
  const counts = !endsSentence(piece) && isWord(next) && !GOES_ON.has(word(next));
  return !counts || SECRETS.has(before[0] ?? '');
}

/** Three digits in words are more than a sentence needs. */
function hideSpelledDigits(pieces: readonly Piece[]): void {
  for (let from = 0; from < pieces.length; ) {
    let end = from;
    while (NUMBER_WORDS.has(word(pieces[end]))) end += 1;
    if (end - from > 2) pieces.slice(from, end).forEach(hideToken);
    from = Math.max(end, from + 1);
  }
}

/** Codes of a known shape where the words around say that they let somebody in or tell who it is. */
export function hideCodes(pieces: readonly Piece[], lists: readonly Vocabulary[]): void {
  const spokenOf = pieces.some((piece) => SECRETS.has(word(piece)));
  for (const [at, piece] of pieces.entries()) {
    if (mayOpenSomething(pieces, at, lists)) hideToken(piece);
    else if (spokenOf && mayBePartOfCode(pieces, at)) hideToken(piece);
  }
  hideSpelledDigits(pieces);
}
