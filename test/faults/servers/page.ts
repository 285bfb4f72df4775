import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http';

const FORM = `<!doctype html><html lang="en"><title>Sign in</title>
<h1>Sign in to the provider portal</h1>
<form method="post"><label>User name <input name="u" autocomplete="username"></label>
<label>Password <input name="p" type="password"></label><button>Sign in</button></form>`;

export function html(
  response: ServerResponse,
  body: string,
  { status = 200, ...headers }: OutgoingHttpHeaders & { status?: number } = {},
): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

/** An ordinary sign-in page. */
export const signInPage = (response: ServerResponse, headers: OutgoingHttpHeaders = {}): void =>
  html(response, FORM, headers);

/** The port a request was sent to, for addresses of other names on the same server. */
export const portOf = ({ host = '' }: IncomingHttpHeaders): string => host.split(':')[1] ?? '80';
