import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PracticeClinic } from '../../e2e/support/stage.ts';
import * as pages from './second-pages.ts';

/**
 * A second portal of the practice, wrong in a different way under each path. Under the name `old` it
 * is a portal for browsers of the far future; under `desk` it is no portal, but a page that frames one.
 */
export interface SecondPortal {
  readonly origin: string;
  readonly old: string;
  readonly desk: string;
  /** The practice with these portals. */
  adapt(clinic: PracticeClinic): PracticeClinic;
  close(): Promise<void>;
}

type Route = (request: IncomingMessage, response: ServerResponse) => string | undefined;

const KILOBYTE = 'x'.repeat(1_000);
const LAX = 'sid=1; Path=/; HttpOnly; SameSite=Lax';

const redirect = (response: ServerResponse, location: string): undefined => {
  response.statusCode = 303;
  response.setHeader('location', location);
};

const ROUTES: Readonly<Record<string, Route>> = {
  '/form': () => pages.form('/form'),
  '/refuses-frames': (_, response) => {
    response.setHeader('x-frame-options', 'DENY');
    return pages.form('/form');
  },
  '/refuses-frames-by-policy': (_, response) => {
    response.setHeader('content-security-policy', "frame-ancestors 'none'");
    return pages.form('/form');
  },
  '/gives-cookie': (_, response) => {
    response.setHeader('set-cookie', LAX);
    return pages.form('/form');
  },
  '/session': ({ headers }, response) => {
    if (headers.cookie?.includes('sid=')) return pages.form('/session');
    response.setHeader('set-cookie', LAX);
    return redirect(response, '/session-check');
  },
  '/session-check': (_, response) => redirect(response, '/session'),
  '/modern': ({ headers }) =>
    /Chrome\/90\./.test(headers['user-agent'] ?? '') ? pages.unsupported() : pages.form('/form'),
  '/heavy': (_, response) => {
    const cookies = [1, 2, 3, 4, 5, 6].map((n) => `state${n}=${KILOBYTE}; Path=/heavy`);
    response.setHeader('set-cookie', cookies);
    return redirect(response, '/heavy/form');
  },
  // Together more than the server takes: it answers 431 by itself.
  '/huge': (_, response) => {
    const cookies = [1, 2, 3, 4, 5].map((n) => `huge${n}=${KILOBYTE.repeat(4)}; Path=/heavy`);
    response.setHeader('set-cookie', cookies);
    return redirect(response, '/heavy/form');
  },
  '/light': (_, response) => redirect(response, '/heavy/form'),
  '/heavy/form': ({ headers }, response) => {
    if ((headers.cookie ?? '').length < 4_096) return pages.form('/form');
    response.statusCode = 400;
    return '<html><head><title>400</title></head><body><center><h1>400 Bad Request</h1></center></body></html>';
  },
  '/drawn-by-dead-host': () => pages.drawnBy('http://scripts.localhost:1/app.js'),
  '/noscript': () => pages.noscript(),
  '/opens-window': () => pages.opensWindow(),
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://second');
  const isDesk = request.headers.host?.startsWith('desk.') === true;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  const body = isDesk
    ? pages.desk(searchParams.get('shows') ?? '')
    : ROUTES[pathname]?.(request, response);
  if (body === undefined && response.statusCode === 200) response.statusCode = 404;
  response.end(body);
}

/** Starts it on loopback. */
export async function startSecondPortal(): Promise<SecondPortal> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const named = (name: string) => `${name}.localhost:${port}`;
  const portal = (name: string, more: object) => ({
    id: name,
    name: `${name} portal`,
    signIn: [`http://${named(name)}/form`],
    hosts: [named(name)],
    ...more,
  });
  return {
    origin: `http://${named('second')}`,
    old: `http://${named('old')}`,
    desk: `http://${named('desk')}`,
    adapt: (clinic) => ({
      ...clinic,
      portals: [
        ...clinic.portals,
        portal('second', {}),
        portal('old', { minimumBrowser: { chrome: 9_000, firefox: 9_000 } }),
      ],
    }),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
