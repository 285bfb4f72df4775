import { type IncomingHttpHeaders, request as open } from 'node:http';

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Received {
  readonly url: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * One request to a practice site. Goes straight to 127.0.0.1 with a Host header,
 * because not every resolver knows that `*.localhost` is loopback. Follows no redirect.
 */
export function request(url: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const { host, port, pathname, search } = new URL(url);
  return new Promise<Received>((resolve, reject) => {
    const call = open(
      {
        host: '127.0.0.1',
        port,
        path: pathname + search,
        method,
        agent: false,
        headers: { ...headers, host },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            url,
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}
