import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import type { Listening } from './listening.ts';

const LISTENS = `require('node:net').createServer()
  .listen({ port: 0, host: '127.0.0.1', backlog: 1 }, function () { console.log(this.address().port); });`;

/** More than fit into the queue of one that the kernel keeps. */
const CALLERS = 8;
const SETTLED_MS = 300;

/**
 * A port whose packets are dropped, as a firewall does that answers nothing: its owner stands still
 * and its queue is full, so the kernel throws away whoever knocks next.
 */
export async function startDropping(): Promise<Listening> {
  const owner = spawn(process.execPath, ['-e', LISTENS], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(owner.stdout, 'data');
  const port = Number(line);
  owner.kill('SIGSTOP');
  const callers = Array.from({ length: CALLERS }, () => call(port));
  await new Promise((done) => setTimeout(done, SETTLED_MS));
  const waiting = callers.filter(({ connecting }) => connecting);
  if (waiting.length === 0) throw new Error('nothing is dropped: the queue never filled');
  return {
    port,
    close: async () => {
      for (const caller of callers) caller.destroy();
      const gone = once(owner, 'exit');
      owner.kill('SIGKILL');
      await gone;
    },
  };
}

const call = (port: number): Socket =>
  createConnection({ port, host: '127.0.0.1' }).on('error', () => undefined);
