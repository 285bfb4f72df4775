import type { Clinic } from '../core/portal.ts';
import { portalAt } from './portals.ts';
import { keepTries } from './tries.ts';
import { keepTrips } from './watchers/cookie-trips.ts';

/** Forgets what is kept beside the cases of portals that are no more: tries, and cookies under way. */
export async function forgetLeftovers(clinic: Clinic): Promise<void> {
  await keepTries(new Set(clinic.portals.map(({ id }) => id)));
  await keepTrips((origin) => portalAt(clinic, origin) !== null);
}
