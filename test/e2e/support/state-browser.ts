import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../../kit/build-extension.ts';
import { CLINIC } from '../../popup/states/index.ts';
import type { Running, StartOptions } from './running.ts';
import { startBrowser, targetOf } from './start.ts';

/**
 * A browser in which `openState` works: the extension built for the states' clinic, its worker done
 * with the settings (it publishes them once; after that the states' own stay). `close` takes all of
 * it away.
 */
export async function startForStates(
  options: Omit<StartOptions, 'extension'> = {},
): Promise<Running> {
  const out = await mkdtemp(join(tmpdir(), 'login-triage-states-'));
  const remove = () => rm(out, { recursive: true, force: true });
  try {
    const [extension = ''] = await buildExtension(CLINIC, { out, targets: [targetOf()] });
    const running = await startBrowser({ extension, ...options });
    const close = async () => {
      await running.close();
      await remove();
    };
    return { ...running, close };
  } catch (error) {
    await remove();
    throw error;
  }
}
