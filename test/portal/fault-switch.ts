import { FAULTS } from './faults/index.ts';
import type { Fault } from './types.ts';

/** No fault has this id. */
export class UnknownFault extends Error {
  override readonly name = 'UnknownFault';
  constructor(id: string) {
    super(`no fault "${id}"; known: ${FAULTS.map((fault) => fault.id).join(', ')}`);
  }
}

/** Which fault is on: one for everybody, or one for an attempt by its user name. */
export class FaultSwitch {
  #current: Fault | null = null;

  get current(): Fault | null {
    return this.#current;
  }

  set(id: string | null): void {
    const fault = FAULTS.find((known) => known.id === id) ?? null;
    if (id !== null && fault === null) throw new UnknownFault(id);
    this.#current = fault;
  }

  byUserName(userName: string): Fault | null {
    return FAULTS.find((fault) => fault.userName === userName) ?? null;
  }
}
