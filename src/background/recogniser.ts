import { length, packed } from 'virtual:packs';
import { packsOf } from '../core/recognise/pack-text.ts';
import { createRecogniser, type Recognise } from '../core/recognise/recogniser.ts';
import { fromZ85 } from '../core/recognise/z85.ts';

async function unpack(): Promise<Recognise> {
  const bytes = fromZ85(packed).subarray(0, length);
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return createRecogniser(packsOf(await new Response(inflated).text()));
}

let ready: Promise<Recognise> | undefined;

/** The recogniser with all packs, unpacked when the first page of a portal speaks. */
export const recogniser = (): Promise<Recognise> => {
  ready ??= unpack();
  return ready;
};
