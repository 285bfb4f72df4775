import type { Ask } from '../../shared/protocol.ts';
import { ask } from './ask.ts';

/** Tells the worker what the clinician did or said. Why it could not be filed, as a code; else null. */
export async function tell<N extends 'popup:did' | 'popup:answer'>(
  name: N,
  content: Ask<N>,
): Promise<string | null> {
  try {
    const outcome = await ask<'popup:did' | 'popup:answer'>(name, content);
    return outcome.done ? null : outcome.because;
  } catch {
    return 'no-answer';
  }
}
