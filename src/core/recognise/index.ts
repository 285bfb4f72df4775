import { PACKS } from './packs/index.ts';
import { createRecogniser, type Recognise } from './recogniser.ts';

/**
 * The recogniser with all packs as they are written. The worker has the same ones packed
 * (`background/recogniser.ts`); do not import this file there.
 */
export const recognise: Recognise = createRecogniser(PACKS);
