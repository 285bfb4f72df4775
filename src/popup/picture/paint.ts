import type { Plan } from './keep.ts';
import type { Box } from './measured.ts';

const PAPER = '#e6eaec';
const LINE = '#51626a';

/** Decodes a picture without asking the network: the address is a `data:` one of the browser. */
async function decode(dataUrl: string): Promise<HTMLImageElement> {
  const image = document.createElement('img');
  image.src = dataUrl;
  await image.decode();
  return image;
}

/**
 * The captured window with everything painted over but the planned rectangles. Null when picture
 * and window do not fit each other. `ratio` is device pixels a CSS pixel.
 */
export async function paint(
  captured: string,
  { keep, outline }: Plan,
  [width, height, ratio]: readonly [number, number, number, ...unknown[]],
): Promise<Blob | null> {
  const image = await decode(captured);
  const fits = (pixels: number, length: number) => Math.abs(pixels - length * ratio) <= 1;
  if (!fits(image.naturalWidth, width) || !fits(image.naturalHeight, height)) return null;
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  // Whole device pixels, rounded inwards, so that nothing beside a rectangle comes along.
  for (const box of keep) {
    const [x, y, w, h] = pixelsOf(box, ratio);
    if (w > 0 && h > 0) pen.drawImage(image, x, y, w, h, x, y, w, h);
  }
  pen.strokeStyle = LINE;
  for (const [x, y, w, h] of outline) pen.strokeRect(x * ratio, y * ratio, w * ratio, h * ratio);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

function pixelsOf([left, top, width, height]: Box, ratio: number): Box {
  const [x, y] = [Math.max(0, Math.ceil(left * ratio)), Math.max(0, Math.ceil(top * ratio))];
  return [x, y, Math.floor((left + width) * ratio) - x, Math.floor((top + height) * ratio) - y];
}
