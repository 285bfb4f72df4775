import { checkCode } from '../accounts.ts';
import { issueToken } from '../form-token.ts';
import { codePage, signInPage } from '../pages/sign-in.ts';
import { FORM_EXPIRED } from '../refusals.ts';
import { sessionCookie } from '../sessions.ts';
import type { Refusal } from '../types.ts';
import { formOf, type Handler, inLanguage, type Visit, withLanguage } from '../visit.ts';
import { page, type Reply, redirect } from '../wire/reply.ts';
import { withSession } from './session-start.ts';
import { attempt, complete, formHolds, type Way } from './sign-in.ts';

const follow = ({ next, cookie }: Way): Reply =>
  redirect(next, cookie === undefined ? {} : { 'set-cookie': cookie });

const show = withSession(({ url }, session) =>
  session.user !== null
    ? redirect('/home')
    : page(
        signInPage({
          action: withLanguage('/login', url),
          token: issueToken(session, Date.now()),
          userName: '',
          message: null,
        }),
      ),
);

/** The form again with the reason; a visitor whose session is gone gets a new one for the next try. */
function showRefusal({ world, session, url }: Visit, userName: string, refusal: Refusal): Reply {
  const open = session ?? world.sessions.open();
  const form = signInPage({
    action: withLanguage('/login', url),
    token: issueToken(open, Date.now()),
    userName,
    message: inLanguage(refusal.says.form, url),
  });
  const cookie = session === null ? { 'set-cookie': sessionCookie(open) } : {};
  return page(form, refusal.status ?? 200, { ...refusal.headers, ...cookie });
}

const submit: Handler = (visit) => {
  const form = formOf(visit);
  const userName = form.get('username') ?? '';
  const outcome = attempt(visit, {
    userName,
    password: form.get('password') ?? '',
    token: form.get('token') ?? '',
  });
  return 'refusal' in outcome ? showRefusal(visit, userName, outcome.refusal) : follow(outcome);
};

const showCode = withSession(({ url }, session) =>
  session.pending === null ? redirect('/login') : code(url, issueToken(session, Date.now()), null),
);

const code = (url: URL, token: string, refusal: Refusal | null): Reply =>
  page(
    codePage({
      action: withLanguage('/login/code', url),
      token,
      message: refusal === null ? null : inLanguage(refusal.says.form, url),
    }),
    refusal?.status ?? 200,
    refusal?.headers,
  );

const submitCode: Handler = (visit) => {
  const { world, session, url, fault } = visit;
  const form = formOf(visit);
  if (session?.pending == null || !formHolds(visit, form.get('token') ?? '')) {
    return showRefusal(visit, '', FORM_EXPIRED);
  }
  const refusal = checkCode(fault, form.get('code') ?? '');
  if (refusal !== null) return code(url, issueToken(session, Date.now()), refusal);
  return follow(complete(world, session, session.pending));
};

/** The server-rendered sign-in: password, then a code where one is needed. */
export const formRoutes: Readonly<Record<string, Handler>> = {
  'GET /login': show,
  'POST /login': submit,
  'GET /login/code': showCode,
  'POST /login/code': submitCode,
};
