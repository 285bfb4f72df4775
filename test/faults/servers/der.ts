/** Just enough DER (X.690) to write a certificate. */
const length = (size: number): number[] =>
  size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];

export const tlv = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...length(body.length)]), body]);
};

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Buffer => tlv(0x31, ...parts);
export const text = (value: string): Buffer => tlv(0x0c, Buffer.from(value));
export const bytes = (value: Uint8Array): Buffer => tlv(0x04, value);
export const bits = (value: Uint8Array): Buffer => tlv(0x03, Buffer.from([0]), value);

export const integer = (value: number): Buffer => tlv(0x02, Buffer.from([value]));

/** An object identifier such as `2.5.4.3`. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const encoded = rest.flatMap((part) => {
    const groups = [part & 127];
    for (let left = part >> 7; left > 0; left >>= 7) groups.unshift((left & 127) | 128);
    return groups;
  });
  return tlv(0x06, Buffer.from([first * 40 + second, ...encoded]));
}

/** GeneralizedTime, seconds exact. */
export const time = (when: Date): Buffer =>
  tlv(0x18, Buffer.from(`${when.toISOString().replace(/[-:T]|\.\d+Z/g, '')}Z`));
