import { pathText } from '../../src/core/clinic/check.ts';
import { explain } from '../../src/core/clinic/explain.ts';
import type { Clinic } from '../../src/core/portal.ts';
import { ClinicFileError, parseClinicFile, readClinicValue } from '../clinic-file.ts';
import { type Rollout, rolloutSchema } from './settings.ts';

/** A clinic file as the kit needs it. */
export interface Plan {
  readonly clinic: Clinic;
  readonly rollout: Rollout;
}

/**
 * Reads and checks a clinic file with its `rollout` part. Throws `ClinicFileError` naming every wrong value.
 * Own portals are forbidden unless the file allows them: only then can every other site be shut out.
 */
export function readPlan(file: string, address?: string): Plan {
  const { rollout: given, ...rest } = parseClinicFile(file);
  const rollout = rolloutSchema.safeParse(withAddress(given, address), { reportInput: true });
  const faults = rollout.success ? [] : rollout.error.issues.flatMap(explain);
  const lines = faults.map(({ at, problem, expected }) => ({
    path: pathText(['rollout', ...at]),
    problem,
    expected,
  }));
  const clinic = readClinicValue(file, rest, lines);
  if (!rollout.data) throw new ClinicFileError(`${file}: the rollout part is wrong`);
  return { clinic: { ownPortals: 'forbidden', ...clinic }, rollout: rollout.data };
}

const withAddress = (given: unknown, address: string | undefined): unknown =>
  address === undefined ? (given ?? {}) : { ...(given as object | undefined), address };
