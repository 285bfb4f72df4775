import type { RequestListener } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { errorPage } from './pages/ordinary.ts';
import { controlRoutes } from './routes/control.ts';
import { formRoutes } from './routes/form.ts';
import { MEMBERS_ONLY, ordinaryRoutes } from './routes/ordinary.ts';
import { sessionRoutes } from './routes/session-start.ts';
import { spaRoutes } from './routes/spa.ts';
import { ssoRoutes } from './routes/sso.ts';
import { staticFile } from './static-files.ts';
import type { Answer } from './types.ts';
import { type Handler, inLanguage, readVisit, type Visit } from './visit.ts';
import { guarded } from './wire/guarded.ts';
import { page, type Reply, redirect, write } from './wire/reply.ts';
import type { World } from './world.ts';

const ROUTES: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    ...ordinaryRoutes,
    ...sessionRoutes,
    ...formRoutes,
    ...spaRoutes,
    ...ssoRoutes,
    ...controlRoutes,
  }),
);

const error = (status: number, heading: string, text: string): Reply =>
  page(errorPage(status, heading, text), status);

const notFound = (): Reply =>
  error(404, 'Page not found', 'The page you are looking for does not exist or has been moved.');

async function answer({ url }: Visit, faulty: Answer): Promise<Reply> {
  // Unreferenced, so that closing the portal never waits for it.
  await wait(faulty.delay ?? 0, undefined, { ref: false });
  const text = inLanguage(faulty.text, url);
  return page(errorPage(faulty.status, faulty.heading, text), faulty.status, faulty.headers);
}

/** Members' pages first ask for a sign-in, then a fault may answer, then the page itself. */
function respond(visit: Visit): Reply | Promise<Reply> {
  const { method, url, session, fault } = visit;
  if (MEMBERS_ONLY.has(url.pathname) && (session?.user ?? null) === null) return redirect('/login');
  const faulty = fault?.how.answers?.find(({ path }) => path === url.pathname);
  if (faulty !== undefined) return answer(visit, faulty);
  const route = ROUTES.get(`${method} ${url.pathname}`);
  return staticFile(url.pathname) ?? route?.(visit) ?? notFound();
}

/** What the portal lets its pages load, and who may frame them: itself and the practice system. */
const contentSecurity = ({ origins }: World): string =>
  `default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self' ${origins.practice}`;

/** The portal as a request listener. */
export const portalSite = (world: World): RequestListener =>
  guarded(async (request, response) => {
    response.setHeader('content-security-policy', contentSecurity(world));
    const visit = await readVisit(world, request);
    const reply =
      visit === null
        ? error(400, 'Bad request', 'The request could not be understood.')
        : await respond(visit);
    write(response, reply);
  });
