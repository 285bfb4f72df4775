import { randomBytes } from 'node:crypto';
import type { Fault } from './types.ts';
import { readCookies } from './wire/cookies.ts';

const COOKIE = 'hp_session';
const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Lax';

/** What the portal remembers of one browser. */
export interface Session {
  readonly id: string;
  /** Who is signed in. */
  user: string | null;
  /** Whose password was right, while the code is awaited. */
  pending: string | null;
  /** The fault the typed user name switched on. */
  fault: Fault | null;
  /** The trip to the identity provider under way: `state` and the PKCE verifier. */
  trip: { readonly state: string; readonly verifier: string } | null;
  /** Signed in through the identity provider, so signing out goes there too. */
  viaProvider: boolean;
}

const blank = (): Session => ({
  id: randomBytes(18).toString('base64url'),
  user: null,
  pending: null,
  fault: null,
  trip: null,
  viaProvider: false,
});

/** The portal's sessions, found again by an HttpOnly cookie. */
export class Sessions {
  readonly #byId = new Map<string, Session>();

  find(cookieHeader: string | undefined): Session | null {
    return this.#byId.get(readCookies(cookieHeader).get(COOKIE) ?? '') ?? null;
  }

  open(): Session {
    return this.#keep(blank());
  }

  /** Signs `user` in under a new id, so that an id known before is worth nothing. */
  signIn(session: Session, user: string): Session {
    this.#byId.delete(session.id);
    return this.#keep({ ...blank(), user, fault: session.fault });
  }

  end(session: Session): void {
    this.#byId.delete(session.id);
  }

  clear(): void {
    this.#byId.clear();
  }

  #keep(session: Session): Session {
    this.#byId.set(session.id, session);
    return session;
  }
}

export const sessionCookie = ({ id }: Session): string => `${COOKIE}=${id}; ${ATTRIBUTES}`;

export const endedCookie = (): string => `${COOKIE}=; ${ATTRIBUTES}; Max-Age=0`;
