import type { ServerResponse } from 'node:http';
import type { Html } from '../pages/html.ts';

/** What a route answers. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}

type Headers = Readonly<Record<string, string | readonly string[]>>;

export const page = (body: Html, status = 200, headers: Headers = {}): Reply => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body: body.text,
});

export const json = (value: unknown, status = 200, headers: Headers = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

export const redirect = (location: string, headers: Headers = {}): Reply => ({
  status: 303,
  headers: { location, ...headers },
});

/** Writes the reply; sign-in pages are never cached, so that is the default. */
export function write(response: ServerResponse, { status, headers = {}, body = '' }: Reply): void {
  response.statusCode = status;
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(body);
}
