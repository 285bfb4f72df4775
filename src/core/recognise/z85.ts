/** Characters that need no escape in a string of a script; 85 so that five of them carry four bytes. */
const DIGITS =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';
const BASE = 85;

/** Bytes as ASCII, a quarter longer (Z85, ZeroMQ RFC 32); padded with zeros to a multiple of four. */
export function toZ85(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  let text = '';
  for (let at = 0; at < padded.length; at += 4) {
    const value = view.getUint32(at);
    for (let power = BASE ** 4; power >= 1; power /= BASE) {
      text += DIGITS[Math.floor(value / power) % BASE];
    }
  }
  return text;
}

/** The bytes of a text that `toZ85` wrote, its padding included. */
export function fromZ85(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let i = 0; i < BASE; i++) values[DIGITS.charCodeAt(i)] = i;
  const view = new DataView(new ArrayBuffer((text.length / 5) * 4));
  for (let at = 0, to = 0; at < text.length; to += 4) {
    let value = 0;
    for (const end = at + 5; at < end; at++)
      value = value * BASE + (values[text.charCodeAt(at)] ?? 0);
    view.setUint32(to, value);
  }
  return new Uint8Array(view.buffer);
}
