import { JSDOM } from 'jsdom';
import { type Received, request, type Sent } from './wire/request.ts';

const MOST_REDIRECTS = 20;

/** Redirected more often than browsers follow. */
export class RedirectLoop extends Error {
  override readonly name = 'RedirectLoop';
}

/** A page as the visitor ended on it. */
export class Seen implements Received {
  readonly url: string;
  readonly status: number;
  readonly headers: Received['headers'];
  readonly body: string;
  /** Addresses passed on the way, without the last. */
  readonly hops: readonly string[];
  #document: Document | null = null;

  constructor({ url, status, headers, body }: Received, hops: readonly string[]) {
    this.url = url;
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.hops = hops;
  }

  get document(): Document {
    this.#document ??= new JSDOM(this.body).window.document;
    return this.#document;
  }
}

/** A browser without a screen: keeps cookies by host and path, follows redirects, fills in forms. */
export class Visitor {
  readonly #blocked: ReadonlySet<string>;
  readonly #jar = new Map<string, { host: string; path: string; pair: string }>();

  constructor({ blockCookiesOf = [] }: { blockCookiesOf?: readonly string[] } = {}) {
    this.#blocked = new Set(blockCookiesOf);
  }

  async open(address: string, sent: Sent = {}): Promise<Seen> {
    const hops: string[] = [];
    let answer = await this.fetch(address, sent);
    while (answer.status >= 300 && answer.status < 400) {
      hops.push(answer.url);
      if (hops.length > MOST_REDIRECTS) throw new RedirectLoop(hops.at(-1));
      answer = await this.fetch(new URL(answer.headers.location ?? '', answer.url).href);
    }
    return new Seen(answer, hops);
  }

  /** Sends a page's form, its hidden fields included. */
  submit(seen: Seen, selector: string, fields: Readonly<Record<string, string>>): Promise<Seen> {
    const form = seen.document.querySelector<HTMLFormElement>(selector);
    if (form === null) throw new Error(`no ${selector} on ${seen.url}: ${seen.body.slice(-900)}`);
    const body = new URLSearchParams(fields);
    for (const { name, value } of form.querySelectorAll<HTMLInputElement>('input[type=hidden]')) {
      body.set(name, value);
    }
    return this.open(new URL(form.getAttribute('action') ?? '', seen.url).href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: body.toString(),
    });
  }

  /** One request with this visitor's cookies; follows no redirect. */
  async fetch(address: string, sent: Sent = {}): Promise<Received> {
    const { hostname, pathname } = new URL(address);
    const cookie = [...this.#jar.values()]
      .filter(({ host, path }) => host === hostname && pathname.startsWith(path))
      .map(({ pair }) => pair)
      .join('; ');
    const answer = await request(address, { ...sent, headers: { ...sent.headers, cookie } });
    if (!this.#blocked.has(hostname)) this.#keep(hostname, answer.headers['set-cookie'] ?? []);
    return answer;
  }

  #keep(host: string, lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(/; ?/);
      const path = /^path=(.*)$/i.exec(attributes.find((text) => /^path=/i.test(text)) ?? '')?.[1];
      const key = `${host} ${path} ${pair.split('=')[0]}`;
      const ended = attributes.some((text) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(text));
      if (ended) this.#jar.delete(key);
      else this.#jar.set(key, { host, path: path ?? '/', pair });
    }
  }
}
