import type { Browser } from 'puppeteer-core';

/** Evaluates an expression in the browser's own scope (its main window) and awaits it. */
export type ChromeScope = (expression: string) => Promise<unknown>;

/** The driver's connection: an accessor that its types leave out. */
interface WithConnection {
  readonly connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** What speaks to the browser in its protocol, for commands the driver has no name for. */
export const connectionOf = (browser: Browser): WithConnection['connection'] =>
  (browser as unknown as WithConnection).connection;

/** The scope that `--remote-allow-system-access` opens. */
export async function chromeScope(browser: Browser): Promise<ChromeScope> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  return async (expression) => {
    const target = { context: window?.context };
    const sent = await connection.send('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
    });
    const { type, result: answer, exceptionDetails } = sent.result as Evaluated;
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return answer?.value;
  };
}
