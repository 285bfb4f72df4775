import { canonical } from './canonical.ts';
import { hasCard, hasSecretShape } from './secrets.ts';
import { passesLuhn } from './support-ids.ts';

/** The fields a clinician may fill in for support. */
export type EnteredKind = 'organisation' | 'npi' | 'callback' | 'note';

/** Why an entry is refused; the popup says it in words. */
export type EnteredReason = 'too-long' | 'characters' | 'digits' | 'check-digit' | 'secret';

export type EnteredResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: EnteredReason };

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
  return hasSecretShape(value) ? refuse('secret') : accept(value);
}

function checkCallback(value: string): EnteredResult {
  if (value.length > 31) return refuse('too-long');
  if (!/^[+0-9(][0-9 ()./x-]*$/.test(value)) return refuse('characters');
  const digits = value.replace(/\D/g, '').length;
  if (digits < 3 || digits > 20) return refuse('digits');
  const secret = /^\d{3}-\d{2}-\d{4}$/.test(value) || hasCard(value);
  return secret ? refuse('secret') : accept(value);
}

function checkNote(value: string): EnteredResult {
  if (value.length > 300) return refuse('too-long');
  return hasSecretShape(value) ? refuse('secret') : accept(value);
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
