import packaged from 'virtual:clinic';
import { type Checked, checkClinic } from '../core/clinic/check.ts';

let checked: Checked | undefined;

/** The packaged configuration, checked once a life of the worker: a kit may have replaced the file. */
export function packagedClinic(): Checked {
  checked ??= checkClinic(packaged);
  return checked;
}
