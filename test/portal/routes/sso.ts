import { CALLBACK, ExchangeFailed, finishTrip, signOutUrl, startTrip } from '../oidc-client.ts';
import { errorPage } from '../pages/ordinary.ts';
import { endedCookie, sessionCookie } from '../sessions.ts';
import { formOf, type Handler } from '../visit.ts';
import { page, type Reply, redirect } from '../wire/reply.ts';
import { withSession } from './session-start.ts';
import { formHolds } from './sign-in.ts';

const leave = withSession(({ world, fault }, session) => {
  if (session.user !== null) return redirect('/home');
  const { trip, url } = startTrip(world, fault?.how.redirectPath ?? CALLBACK);
  session.trip = trip;
  return redirect(url);
});

const failed = (reason: string): Reply =>
  page(
    errorPage(400, 'Sign-in could not be completed', `Single sign-on did not succeed. ${reason}`),
    400,
  );

const comeBack: Handler = async ({ world, session, url }) => {
  const trip = session?.trip ?? null;
  const code = url.searchParams.get('code');
  if (session === null || trip === null) return failed('The sign-in was started elsewhere.');
  if (url.searchParams.get('state') !== trip.state) return failed('The state does not match.');
  session.trip = null;
  if (code === null) return failed('The identity provider refused the request.');
  try {
    const user = await finishTrip(world, trip, code);
    session.fault = world.faults.byUserName(user);
    const signedIn = world.sessions.signIn(session, user);
    signedIn.viaProvider = true;
    return redirect('/home', { 'set-cookie': sessionCookie(signedIn) });
  } catch (error) {
    if (error instanceof ExchangeFailed) return failed('The code was not accepted.');
    throw error;
  }
};

const signOut: Handler = (visit) => {
  const { world, session } = visit;
  if (session === null || !formHolds(visit, formOf(visit).get('token') ?? '')) {
    return redirect('/home');
  }
  world.sessions.end(session);
  return redirect(session.viaProvider ? signOutUrl(world) : '/signed-out', {
    'set-cookie': endedCookie(),
  });
};

/** Sign-in through the identity provider, and the way out of any sign-in. */
export const ssoRoutes: Readonly<Record<string, Handler>> = {
  'GET /login/sso': leave,
  [`GET ${CALLBACK}`]: comeBack,
  'POST /sign-out': signOut,
};
