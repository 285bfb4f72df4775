import type { PracticeClinic } from '../../e2e/support/stage.ts';

/** Everything outside the practice portal that a fault needs: odd servers, proxies, names. */
export interface Servers {
  /** Switches that every browser of the rows is started with. */
  readonly switches: readonly string[];
  /** The practice with the hosts of these servers. */
  adapt(clinic: PracticeClinic): PracticeClinic;
  close(): Promise<void>;
}

/** Starts them all on loopback. */
export async function startServers(): Promise<Servers> {
  return { switches: [], adapt: (clinic) => clinic, close: async () => undefined };
}
