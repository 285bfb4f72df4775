import { readAgent } from '../../core/agent.ts';
import type { Probe } from './define.ts';

/** The browser's family and major version, and the system's family; no build numbers. */
export const browserProbe: Probe = {
  id: 'browser',
  async run() {
    return [{ kind: 'browser', ...readAgent(navigator.userAgent) }];
  },
};
