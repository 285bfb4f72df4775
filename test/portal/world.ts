import type { FaultSwitch } from './fault-switch.ts';
import type { Sessions } from './sessions.ts';
import type { FrontEnd, Origins } from './types.ts';

/** What the three sites share. */
export interface World {
  readonly origins: Origins;
  readonly frontEnd: FrontEnd;
  readonly faults: FaultSwitch;
  readonly sessions: Sessions;
  /** The portal's registration at the identity provider. */
  readonly client: { readonly id: string; readonly secret: string };
  /** Switches a fault (null: none) and signs everybody out. Throws UnknownFault. */
  setFault(id: string | null): void;
}
