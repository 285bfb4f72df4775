import { FAULTS } from './faults/index.ts';
import { WRONG_CODE, WRONG_PASSWORD } from './refusals.ts';
import type { Fault, Refusal } from './types.ts';

/** The account that simply works. */
export const USER = 'demo';
/** The account that also needs a code. */
export const CODE_USER = 'demo-code';
/** Every practice account has this password and this code. */
export const PASSWORD = 'demo-password';
export const CODE = '246810';

const KNOWN: ReadonlySet<string | undefined> = new Set([
  USER,
  CODE_USER,
  ...FAULTS.map((fault) => fault.userName),
]);

/** The answer to a user name and password, under a fault or without. */
export function checkPassword(
  fault: Fault | null,
  userName: string,
  password: string,
): Refusal | 'code' | 'signed-in' {
  if (fault?.how.password !== undefined) return fault.how.password;
  if (!KNOWN.has(userName) || password !== PASSWORD) return WRONG_PASSWORD;
  return fault?.how.code !== undefined || userName === CODE_USER ? 'code' : 'signed-in';
}

/** Why a one-time code is refused; null when it is right. */
export function checkCode(fault: Fault | null, code: string): Refusal | null {
  return fault?.how.code ?? (code === CODE ? null : WRONG_CODE);
}
