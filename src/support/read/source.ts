import type { ReadError } from '../../core/report/index.ts';

/** Something that may hold reports, not opened yet. */
export interface Source {
  readonly name: string;
  open(): Promise<string>;
}

/** Something no report was found in, and why. */
export interface Refusal {
  readonly name: string;
  readonly error: ReadError | 'unreadable';
}

/** A mailbox of 10,000 reports has about 80 MB. */
const MOST_BYTES = 250_000_000;

export const fileSource = (file: File): Source => ({
  name: file.name,
  async open() {
    if (file.size > MOST_BYTES) throw new TooLarge();
    return decode(await file.arrayBuffer());
  },
});

export const textSource = (name: string, text: string): Source => ({
  name,
  open: async () => text,
});

/** The file is larger than any mailbox of reports. */
export class TooLarge extends Error {}

/** UTF-8, or UTF-16 where the byte order mark says so: desktop mail programs save text as either. */
function decode(buffer: ArrayBuffer): string {
  const [first, second] = new Uint8Array(buffer, 0, Math.min(2, buffer.byteLength));
  const littleEndian = first === 0xff && second === 0xfe;
  const bigEndian = first === 0xfe && second === 0xff;
  return new TextDecoder(littleEndian ? 'utf-16le' : bigEndian ? 'utf-16be' : 'utf-8').decode(
    buffer,
  );
}
