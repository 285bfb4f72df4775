import { canonical } from './canonical.ts';
import { isProductCode } from './codes.ts';
import { hasCard, hasSecretShape } from './secrets.ts';
import { passesLuhn } from './support-ids.ts';

/** The fields a clinician may fill in for support. */
export type EnteredKind = 'organisation' | 'npi' | 'callback' | 'note';

/** Why an entry is refused; the popup says it in words. */
export type EnteredReason = 'too-long' | 'characters' | 'digits' | 'check-digit' | 'secret';

export type EnteredResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: EnteredReason };

/** What people write before a password, a code or a person's own number. */
const SECRET_NAMES =
  /\b(?:pass(?:word|code|phrase|wort)?|kennwort|contrase[nñ]a|senha|mot de passe|pwd?|pin|otp|(?<!error )code|ssn|dob|date of birth|born|mrn)\b[\s:=#]*(?:(?:is|was|ist|es)\b[\s:]*)?/gi;
/** Scripts without word edges, or with letters that `\b` does not know. */
const MORE_NAMES = /(?:密码|验证码|mật khẩu|mã|كلمة المرور|رمز)[\s:：=]*/giu;
const NUMBER_OF_A_PERSON = /(?<!\d)\d{3}([ .-])\d{2}\1\d{4}(?!\d)/;
/** Twenty letters that change their case again and again are no word. */
const MIXED_TOKEN = /\b(?=(?:[a-z]*[A-Z]+[a-z]+){4})[A-Za-z]{20,}\b/;

/** Whether a word has what secrets have: a digit beside letters or signs, four digits, or a sign. */
const looksSecret = (word: string): boolean =>
  !isProductCode(word) &&
  (/\d{4}|\d[./-]\d/.test(word) || /(?=.*[\p{L}])(?=.*[\d!$%&*+^#])/u.test(word));

/** Whether a secret stands behind its name, or a number or token that is nobody else's business. */
const tellsSecret = (text: string): boolean =>
  hasSecretShape(text) ||
  NUMBER_OF_A_PERSON.test(text) ||
  MIXED_TOKEN.test(text) ||
  [SECRET_NAMES, MORE_NAMES].some((names) =>
    [...text.matchAll(names)].some(({ 0: name, index }) =>
      looksSecret(text.slice(index + name.length).match(/^[^\s,;]+/)?.[0] ?? ''),
    ),
  );

const refuse = (reason: EnteredReason): EnteredResult => ({ ok: false, reason });
const accept = (value: string): EnteredResult => ({ ok: true, value });

/** National Provider Identifier: ten digits from 1 or 2 on, Luhn check digit over `80840` + digits. */
function checkNpi(value: string): EnteredResult {
  const digits = value.replace(/[ -]/g, '');
  if (!/^[12]\d{9}$/.test(digits)) return refuse('digits');
  return passesLuhn(`80840${digits}`) ? accept(digits) : refuse('check-digit');
}

function checkOrganisation(value: string): EnteredResult {
  if (value.length > 32) return refuse('too-long');
  if (!/^[A-Za-z0-9 -]+$/.test(value)) return refuse('characters');
  return tellsSecret(value) ? refuse('secret') : accept(value);
}

function checkCallback(value: string): EnteredResult {
  if (value.length > 31) return refuse('too-long');
  if (!/^[+0-9(][0-9 ()./x-]*$/.test(value)) return refuse('characters');
  const digits = value.replace(/\D/g, '').length;
  if (digits < 3 || digits > 20) return refuse('digits');
  const secret = NUMBER_OF_A_PERSON.test(value) || hasCard(value);
  return secret ? refuse('secret') : accept(value);
}

function checkNote(value: string): EnteredResult {
  if (value.length > 300) return refuse('too-long');
  return tellsSecret(value) ? refuse('secret') : accept(value);
}

const CHECKS: Readonly<Record<EnteredKind, (value: string) => EnteredResult>> = {
  organisation: checkOrganisation,
  npi: checkNpi,
  callback: checkCallback,
  note: checkNote,
};

/**
 * Checks what the clinician typed for support. The value comes back as one line of plain
 * characters; an empty one is fine. Shapes of secrets (social security and card numbers, tokens,
 * keys) are refused.
 */
export function checkEntered(kind: EnteredKind, value: string): EnteredResult {
  if (value.length > 4_000) return refuse('too-long');
  const plain = canonical(value).replace(/ +/g, ' ').trim();
  return plain === '' ? accept('') : CHECKS[kind](plain);
}
