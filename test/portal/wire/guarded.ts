import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { write } from './reply.ts';

/** Turns an async handler into a listener: an error is printed and answered, never left unhandled. */
export const guarded =
  (
    handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  ): RequestListener =>
  (request, response) => {
    handle(request, response).catch((cause: unknown) => {
      if (response.destroyed) return;
      console.error(cause);
      if (!response.headersSent) write(response, { status: 500, body: 'Server error' });
    });
  };
