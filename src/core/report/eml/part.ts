import { encodeBase64Lines } from './base64.ts';
import { header } from './header.ts';

/** One part of a mail: its header fields and its encoded body. */
export interface Part {
  readonly headers: readonly string[];
  readonly body: string;
}

/** Text as a part. MIME's canonical line end is CRLF, also inside base64 (RFC 2045, 6.8). */
export const textPart = (type: 'text/plain' | 'text/html', text: string): Part =>
  base64Part([header('Content-Type', `${type}; charset=utf-8`)], text.replace(/\n/g, '\r\n'));

/** A file to keep; `name` is ours, never the sender's. */
export const filePart = (type: string, name: string, content: string | Uint8Array): Part =>
  base64Part(
    [
      header('Content-Type', `${type}; name="${name}"`),
      header('Content-Disposition', `attachment; filename="${name}"`),
    ],
    content,
  );

function base64Part(headers: readonly string[], content: string | Uint8Array): Part {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    headers: [...headers, header('Content-Transfer-Encoding', 'base64')],
    body: encodeBase64Lines(bytes),
  };
}

/** Parts in one. The underscore keeps the boundary out of any base64 line. */
export function multipart(
  kind: 'mixed' | 'alternative',
  name: string,
  parts: readonly Part[],
): Part {
  const boundary = `=_${kind}_${name}`;
  const body = parts.map((part) => `--${boundary}\r\n${partText(part)}\r\n`);
  return {
    headers: [header('Content-Type', `multipart/${kind}; boundary="${boundary}"`)],
    body: `${body.join('')}--${boundary}--`,
  };
}

export const partText = ({ headers, body }: Part): string =>
  `${headers.join('\r\n')}\r\n\r\n${body}`;
