import type { Probe } from './define.ts';

/** Whether the browser has any connection. It says so of a house network without internet too. */
export const connectionProbe: Probe = {
  id: 'connection',
  async run() {
    return [{ kind: 'connection', online: navigator.onLine }];
  },
};
