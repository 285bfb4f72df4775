import { type Session, sessionCookie } from '../sessions.ts';
import type { Handler, Visit } from '../visit.ts';
import { type Reply, redirect } from '../wire/reply.ts';

const CHECK = '/login/cookie-check';

type SessionHandler = (visit: Visit, session: Session) => Reply | Promise<Reply>;

/**
 * Runs `handle` with the visitor's session. A visitor without one gets a cookie and is sent to the
 * cookie check, which comes back here only when the browser returned the cookie.
 */
export const withSession =
  (handle: SessionHandler): Handler =>
  (visit) => {
    if (visit.session !== null) return handle(visit, visit.session);
    const next = encodeURIComponent(visit.url.pathname + visit.url.search);
    return redirect(`${CHECK}?next=${next}`, {
      'set-cookie': sessionCookie(visit.world.sessions.open()),
    });
  };

/** A path of this site, else the sign-in page: nobody may use us to send visitors elsewhere. */
const localPath = (path: string | null): string =>
  path !== null && /^\/(?![/\\])/.test(path) ? path : '/login';

// Without the cookie this is one half of a redirect loop; browsers give up after 20 redirects.
const cookieCheck: Handler = ({ url }) => redirect(localPath(url.searchParams.get('next')));

export const sessionRoutes: Readonly<Record<string, Handler>> = {
  [`GET ${CHECK}`]: cookieCheck,
};
