import type { Fact } from '../../core/evidence.ts';
import type { Target } from '../target.ts';
import { CannotCheck, type Probe } from './define.ts';

const LIMIT_MS = 1_500;

/** The probe's facts; a probe that throws or takes too long answers "could not check, because". */
export async function runProbe(probe: Probe, target: Target): Promise<readonly Fact[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CannotCheck('took-too-long')), LIMIT_MS);
  });
  try {
    return await Promise.race([probe.run(target), tooLong]);
  } catch (error) {
    const because = error instanceof CannotCheck ? error.because : 'failed';
    return [{ kind: 'unknown', check: probe.id, because }];
  } finally {
    clearTimeout(timer);
  }
}
