import type { Fact } from '../../core/evidence.ts';
import type { Target } from '../target.ts';

/** Asks the browser for one fact. It may throw or hang: `runProbe` makes that an honest unknown. */
export interface Probe {
  readonly id: string;
  run(target: Target): Promise<readonly Fact[]>;
}

/** A check that could not be made throws this with the reason's code. */
export class CannotCheck extends Error {
  constructor(readonly because: string) {
    super(because);
  }
}
