import { places } from './places.ts';
import { everywhere } from './roots.ts';
import { type Finds, takeWhole } from './scene.ts';

/** Places that announce themselves, and those named like errors. */
export function* watchAlerts(): Finds {
  for (const element of everywhere(places.announced)) yield* takeWhole(element, 'alert');
  for (const element of everywhere(places.errors)) yield* takeWhole(element, 'near-form');
}
