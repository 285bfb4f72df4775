import type { Action } from './define.ts';
import { beginAnew } from './navigate.ts';

/** Opens the portal's official sign-in address, from the configuration. */
export const openOfficialAddress: Action = {
  fix: 'open-official-address',
  run: beginAnew,
};
