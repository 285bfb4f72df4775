import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { issueToken } from '../form-token.ts';
import { appShell, appView } from '../pages/app.ts';
import { sessionCookie } from '../sessions.ts';
import type { Refusal } from '../types.ts';
import { type Handler, inLanguage, type Visit } from '../visit.ts';
import { json, page, type Reply, redirect } from '../wire/reply.ts';
import { withSession } from './session-start.ts';
import { attempt } from './sign-in.ts';

const SCRIPT = readFileSync(join(import.meta.dirname, '../static/app.js'), 'utf8');

const credentials = z.object({ username: z.string(), password: z.string() });

const show = withSession((_visit, session) =>
  session.user === null ? page(appShell()) : redirect('/home'),
);

const bootstrap: Handler = ({ world, session }) => {
  const open = session ?? world.sessions.open();
  return json(
    {
      token: issueToken(open, Date.now()),
      title: 'Sign in | Healtheos Provider Portal (practice)',
      view: appView().text,
    },
    200,
    session === null ? { 'set-cookie': sessionCookie(open) } : {},
  );
};

function refuse({ world, session, url }: Visit, refusal: Refusal): Reply {
  const open = session ?? world.sessions.open();
  const body = {
    error: { code: refusal.code, message: inLanguage(refusal.says.spa, url) },
    token: issueToken(open, Date.now()),
  };
  const cookie = session === null ? { 'set-cookie': sessionCookie(open) } : {};
  return json(body, refusal.status ?? 401, { ...refusal.headers, ...cookie });
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const submit: Handler = (visit) => {
  const sent = credentials.safeParse(parse(visit.body));
  if (!sent.success) return json({ error: { code: 'bad_request' } }, 400);
  const header = visit.headers['x-csrf-token'];
  const outcome = attempt(visit, {
    userName: sent.data.username,
    password: sent.data.password,
    token: typeof header === 'string' ? header : '',
  });
  if ('refusal' in outcome) return refuse(visit, outcome.refusal);
  const cookie = outcome.cookie === undefined ? {} : { 'set-cookie': outcome.cookie };
  return json({ next: outcome.next }, 200, cookie);
};

/** The single-page sign-in: an empty shell, its script, and two JSON calls. */
export const spaRoutes: Readonly<Record<string, Handler>> = {
  'GET /app/sign-in': show,
  'GET /app/main.js': () => ({
    status: 200,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
    body: SCRIPT,
  }),
  'GET /api/bootstrap': bootstrap,
  'POST /api/session': submit,
};
