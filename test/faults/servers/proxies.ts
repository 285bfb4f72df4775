import {
  createServer,
  type IncomingMessage,
  request as open,
  type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { listening } from './listening.ts';

export interface Proxies {
  readonly ports: {
    readonly forbidding: number;
    readonly asking: number;
    readonly working: number;
    readonly dead: number;
  };
  /** Every address and host that went through the working proxy. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

const ANSWERS = {
  forbidding: 'HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n',
  asking:
    'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm="proxy"\r\ncontent-length: 0\r\n\r\n',
} as const;

function refusing(answer: string) {
  const server = createServer((_, response) => response.socket?.end(answer));
  return server.on('connect', (_: IncomingMessage, socket: Duplex) => socket.end(answer));
}

/** Passes everything on to loopback, by the ports given, and writes down what. */
function passing(log: string[], portOf: (host: string) => number) {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { host, port, pathname, search } = new URL(request.url ?? '');
    log.push(`${host}${pathname}`);
    const { headers, method } = request;
    const on = open({
      host: '127.0.0.1',
      port: port || portOf(host),
      path: pathname + search,
      headers,
      method,
    });
    on.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    on.on('error', () => response.destroy());
    request.pipe(on);
  });
  return server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    const host = request.url ?? '';
    log.push(host);
    const on = connect(portOf(host.replace(/:443$/, '')), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      on.pipe(socket);
      socket.pipe(on);
    });
    on.on('error', () => socket.destroy());
    socket.on('error', () => on.destroy());
  });
}

/** Starts a proxy of each kind. */
export async function startProxies(portOf: (host: string) => number): Promise<Proxies> {
  const log: string[] = [];
  const forbidding = await listening(refusing(ANSWERS.forbidding));
  const asking = await listening(refusing(ANSWERS.asking));
  const working = await listening(passing(log, portOf));
  const dead = await listening(createServer());
  await dead.close();
  const all = [forbidding, asking, working];
  return {
    ports: {
      forbidding: forbidding.port,
      asking: asking.port,
      working: working.port,
      dead: dead.port,
    },
    log,
    close: async () => void (await Promise.all(all.map((one) => one.close()))),
  };
}
