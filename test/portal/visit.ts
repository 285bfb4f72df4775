import type { IncomingMessage } from 'node:http';
import type { Session } from './sessions.ts';
import type { Fault, Texts } from './types.ts';
import { readBody } from './wire/body.ts';
import type { Reply } from './wire/reply.ts';
import type { World } from './world.ts';

/** One request to the portal, read and put into context. */
export interface Visit {
  readonly world: World;
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly session: Session | null;
  /** The fault this visitor meets. */
  readonly fault: Fault | null;
}

export type Handler = (visit: Visit) => Reply | Promise<Reply>;

/** Reads a request; null when it makes no sense (address) or is too long (body). */
export async function readVisit(world: World, request: IncomingMessage): Promise<Visit | null> {
  const address = `${world.origins.portal}${request.url ?? ''}`;
  const body = await readBody(request);
  if (!URL.canParse(address) || body === null) return null;
  const session = world.sessions.find(request.headers.cookie);
  return {
    world,
    method: request.method === 'HEAD' ? 'GET' : (request.method ?? ''),
    url: new URL(address),
    headers: request.headers,
    body,
    session,
    fault: session?.fault ?? world.faults.current,
  };
}

export const formOf = ({ body }: Visit): URLSearchParams => new URLSearchParams(body);

/** The text in the language the visitor chose by `?lang=`, else in English. */
export const inLanguage = (texts: Texts, url: URL): string =>
  new Map(Object.entries(texts)).get(url.searchParams.get('lang') ?? '') ?? texts.en;

/** `path` with the visitor's language kept. */
export const withLanguage = (path: string, url: URL): string => {
  const lang = url.searchParams.get('lang');
  return lang === null ? path : `${path}?lang=${encodeURIComponent(lang)}`;
};
