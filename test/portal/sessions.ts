import { randomBytes } from 'node:crypto';
import type { Fault } from './types.ts';
import { readCookies } from './wire/cookies.ts';

const COOKIE = 'hp_session';
const ATTRIBUTES = 'Path=/; HttpOnly';
const OWN_PAGES_ONLY = 'SameSite=Lax';
const FRAMES_TOO = 'SameSite=None; Secure';

/** What the portal remembers of one browser. */
export interface Session {
  readonly id: string;
  /** Its cookie is meant for frames of other sites too. */
  readonly framed: boolean;
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

const blank = (framed: boolean): Session => ({
  id: randomBytes(18).toString('base64url'),
  framed,
  user: null,
  pending: null,
  fault: null,
  trip: null,
  viaProvider: false,
});

/** The portal's sessions, found again by an HttpOnly cookie. */
export class Sessions {
  readonly #byId = new Map<string, Session>();
  /** Whether new ones are meant for frames of other sites too. */
  framed = false;

  find(cookieHeader: string | undefined): Session | null {
    return this.#byId.get(readCookies(cookieHeader).get(COOKIE) ?? '') ?? null;
  }

  open(): Session {
    return this.#keep(blank(this.framed));
  }

  /** Signs `user` in under a new id, so that an id known before is worth nothing. */
  signIn(session: Session, user: string): Session {
    this.#byId.delete(session.id);
    return this.#keep({ ...blank(this.framed), user, fault: session.fault });
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

export const sessionCookie = ({ id, framed }: Session): string =>
  `${COOKIE}=${id}; ${ATTRIBUTES}; ${framed ? FRAMES_TOO : OWN_PAGES_ONLY}`;

export const endedCookie = (): string => `${COOKIE}=; ${ATTRIBUTES}; ${OWN_PAGES_ONLY}; Max-Age=0`;
