import type { IncomingMessage } from 'node:http';

const LIMIT = 64 * 1024;

/** The text of a request's body, or null when it is longer than 64 kB. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length <= LIMIT) parts.push(part);
  }
  return length > LIMIT ? null : Buffer.concat(parts).toString('utf8');
}
