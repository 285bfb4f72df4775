import { checkPassword } from '../accounts.ts';
import { tokenHolds } from '../form-token.ts';
import { FORM_EXPIRED } from '../refusals.ts';
import { type Session, sessionCookie } from '../sessions.ts';
import type { Refusal } from '../types.ts';
import type { Visit } from '../visit.ts';
import type { World } from '../world.ts';

const FORM_LIFE = 20 * 60_000;

export interface Credentials {
  readonly userName: string;
  readonly password: string;
  readonly token: string;
}

/** Where an accepted attempt leads, and the cookie to set on the way. */
export interface Way {
  readonly next: string;
  readonly cookie?: string;
}

/** Where an attempt leads, or why it was turned down. */
export type Outcome = Way | { readonly refusal: Refusal };

/** Whether the form's token still holds for this visitor. */
export const formHolds = ({ world, session }: Visit, token: string): boolean =>
  session !== null &&
  tokenHolds(session, token, Date.now(), world.faults.current?.how.formLife ?? FORM_LIFE);

/** Signs in under a new session id. */
export function complete(world: World, session: Session, userName: string): Way {
  return { next: '/home', cookie: sessionCookie(world.sessions.signIn(session, userName)) };
}

/** One try with user name and password, the same behind every form of the portal. */
export function attempt(visit: Visit, { userName, password, token }: Credentials): Outcome {
  const { world, session } = visit;
  if (session === null || !formHolds(visit, token)) return { refusal: FORM_EXPIRED };
  session.fault = world.faults.byUserName(userName);
  const verdict = checkPassword(session.fault ?? world.faults.current, userName, password);
  if (verdict === 'signed-in' && (session.fault ?? world.faults.current)?.how.sendsBack)
    return { next: '/login' };
  if (verdict === 'signed-in') return complete(world, session, userName);
  if (verdict !== 'code') return { refusal: verdict };
  session.pending = userName;
  return { next: '/login/code' };
}
