import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { startDropping } from './dropping.ts';
import { type Listening, listening } from './listening.ts';
import { html, portOf, signInPage } from './page.ts';
import { rounds } from './rounds.ts';

const MINUTE = 60_000;
const RAY = '8c1f0a2b3d4e5f60-FRA';

const BLOCKED = `<!doctype html><html lang="en"><title>Attention Required!</title>
<h1>Sorry, you have been blocked</h1><h2>You are unable to access www.portal.test</h2>
<p>This website is using a security service to protect itself from online attacks. The action you just
performed triggered the security solution.</p><p>Ray ID: ${RAY}</p>`;

const GUEST = `<!doctype html><html lang="en"><title>Guest Wi-Fi</title><h1>Welcome to our guest Wi-Fi</h1>
<p>Please accept the terms of use to get online.</p><button>Accept</button>`;

const newPassword = (message: string) => `<!doctype html><html lang="en"><title>New password</title>
<h1>Choose a new password</h1><form method="post"><p role="alert">${message}</p>
<label>New password <input type="password" name="a" autocomplete="new-password"></label>
<button>Save</button></form>`;

const TOO_SHORT = 'The new password is too short. It must have at least 12 characters.';

const USED_LINK = `<!doctype html><html lang="en"><title>Password reset</title><h1>Password reset</h1>
<p role="alert">This password reset link has expired or was already used. Request a new link.</p>`;

const shifted = (minutes: number) => ({
  date: new Date(Date.now() + minutes * MINUTE).toUTCString(),
});

type Route = (response: ServerResponse, request: IncomingMessage) => void;

/** What hosts and paths of plain http answer: `clock.portal.test/behind`. */
const ROUTES: Readonly<Record<string, Route>> = {
  '/login': (response) => signInPage(response),
  '/clock/behind': (response) => signInPage(response, shifted(90)),
  '/clock/ahead': (response) => signInPage(response, shifted(-90)),
  '/clock/year-9999': (response) => signInPage(response, { date: 'Fri, 31 Dec 9999 23:59:59 GMT' }),
  '/clock/aged': (response) => signInPage(response, { ...shifted(-90), age: String(90 * 60) }),
  '/blocked': (response) => html(response, BLOCKED, { status: 403, 'cf-ray': RAY }),
  '/wants-network': (response) => html(response, GUEST, { status: 511 }),
  '/guest': (response) => html(response, GUEST),
  '/to-guest': (response, { headers }) =>
    html(response, '', {
      status: 302,
      location: `http://wifi.hotel.test:${portOf(headers)}/guest`,
    }),
  '/to-data': (response) =>
    html(response, '', { status: 302, location: 'data:text/html,<h1>Sign in</h1>' }),
  '/to-nowhere': (response) =>
    html(response, '', { status: 302, location: 'healtheos-app://callback?code=1' }),
  '/new-password': (response, { method }) =>
    html(response, newPassword(method === 'POST' ? TOO_SHORT : '')),
  '/reset-link': (response) => html(response, newPassword('')),
  '/reset-link-used': (response) => html(response, USED_LINK),
  '/silent': () => undefined,
  '/short': (response) => {
    response.writeHead(200, { 'content-length': '100000', 'content-type': 'text/html' });
    response.write('<!doctype html><title>Sign in</title>');
    setTimeout(() => response.destroy(), 100);
  },
};

function route(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://any');
  const own = ROUTES[pathname] ?? rounds(pathname);
  if (own) own(response, request);
  else html(response, '<!doctype html><title>Not here</title>', { status: 404 });
}

export interface StrangeServers {
  readonly ports: {
    readonly http: number;
    readonly reset: number;
    readonly empty: number;
    readonly refused: number;
    readonly dropping: number;
  };
  close(): Promise<void>;
}

/** Plain http with odd answers, and ports that reset, hang up, drop everything, or are closed. */
export async function startStrange(): Promise<StrangeServers> {
  const http = await listening(createHttp(route));
  const reset = await listening(createServer((socket) => void socket.resetAndDestroy()));
  const empty = await listening(
    createServer((socket) => void socket.once('data', () => socket.end())),
  );
  const refused = await listening(createServer());
  await refused.close();
  const dropping = await startDropping();
  const all: readonly Listening[] = [http, reset, empty, dropping];
  return {
    ports: {
      http: http.port,
      reset: reset.port,
      empty: empty.port,
      refused: refused.port,
      dropping: dropping.port,
    },
    close: async () => void (await Promise.all(all.map((one) => one.close()))),
  };
}
