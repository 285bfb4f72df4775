import { announced, errors } from './places.ts';
import { everywhere, isHuge } from './roots.ts';
import { type Finds, takeWhole } from './scene.ts';

/** Places that announce themselves, and those named like errors. */
export function* watchAlerts(): Finds {
  for (const element of everywhere(announced)) yield* takeWhole(element, 'alert');
  if (isHuge()) return;
  for (const element of everywhere(errors)) yield* takeWhole(element, 'near-form');
}
