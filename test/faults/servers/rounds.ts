import type { IncomingMessage, ServerResponse } from 'node:http';
import { html, portOf } from './page.ts';

/** What such servers take to answer. */
const DELAY_MS = 150;

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
type Way = (response: ServerResponse, next: string) => void;

/** The three ways of sending a browser on. Without an end each leads round for ever. */
const WAYS: Readonly<Record<string, Way>> = {
  status: (response, next) => html(response, '', { status: 302, location: next }),
  refresh: (response, next) =>
    html(
      response,
      `<!doctype html><meta http-equiv="refresh" content="0;url=${next}"><p>One moment</p>`,
    ),
  script: (response, next) =>
    html(response, `<!doctype html><p>One moment</p><script>location.replace('${next}')</script>`),
};

/**
 * `/rounds/script/portal` leads to the provider, `/rounds/script/provider` back. By status the
 * provider answers with a page in between, so that every round is a page load of its own.
 */
export function rounds(path: string): Answer | undefined {
  const [, way, at] = /^\/rounds\/(\w+)\/(portal|provider)$/.exec(path) ?? [];
  const go = WAYS[way ?? ''];
  if (!go) return undefined;
  const [there, page] = at === 'portal' ? ['idp', 'provider'] : ['rounds', 'portal'];
  const byPage = way === 'status' && at === 'provider' ? WAYS.script : go;
  return (response, { headers }) => {
    const next = `http://${there}.portal.test:${portOf(headers)}/rounds/${way}/${page}`;
    setTimeout(() => byPage?.(response, next), DELAY_MS);
  };
}
