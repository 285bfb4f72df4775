const MAX_LINE = 76;

/** A header field: folded at spaces (RFC 5322, 2.2.3), with encoded words where it is not ASCII. */
export function header(name: string, value: string): string {
  const words = /^[\x20-\x7e]*$/.test(value) ? value.split(' ') : encodedWords(value);
  const lines = [`${name}:`];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    // The first word stays beside the name: a line of a name alone confuses some readers.
    const fits = line === `${name}:` || line.length + word.length < MAX_LINE;
    if (fits) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(` ${word}`);
  }
  return lines.join('\r\n');
}

/** RFC 2047 B encoding; no encoded word is longer than 75 or ends inside a character. */
function encodedWords(value: string): string[] {
  const chunks = [''];
  for (const character of value) {
    const chunk = chunks.at(-1) ?? '';
    if (utf8(chunk + character).length > 42) chunks.push(character);
    else chunks[chunks.length - 1] = chunk + character;
  }
  return chunks.map((chunk) => `=?utf-8?B?${btoa(String.fromCharCode(...utf8(chunk)))}?=`);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
