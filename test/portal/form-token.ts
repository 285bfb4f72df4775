import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Session } from './sessions.ts';

const KEY = randomBytes(32);

const sign = (session: Session, issued: string): string =>
  createHmac('sha256', KEY).update(`${session.id} ${issued}`).digest('base64url');

/** A token that ties a form to a session and to the time it was shown (`now`, ms). */
export const issueToken = (session: Session, now: number): string =>
  `${now}.${sign(session, String(now))}`;

/** Whether the token belongs to the session and is younger than `life` ms. */
export function tokenHolds(session: Session, token: string, now: number, life: number): boolean {
  const [issued = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature);
  const right = Buffer.from(sign(session, issued));
  const genuine = given.length === right.length && timingSafeEqual(given, right);
  return genuine && now - Number(issued) < life;
}
