/** A mailbox file is mails with a `From ` line before each (RFC 4155). */
const SEPARATOR = /(?:^|\r?\n\r?\n)From [^\r\n]{3,200}\r?\n(?=[\w-]+:)/g;

/** The mails of an mbox file, without the separators; `>From ` in bodies is left as it is. */
export function splitMbox(text: string): string[] {
  const mails: string[] = [];
  let start = -1;
  for (const match of text.matchAll(SEPARATOR)) {
    if (start >= 0) mails.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return start < 0 ? [] : [...mails, text.slice(start)];
}

export const isMbox = (text: string): boolean => /^From [^\r\n]{3,200}\r?\n[\w-]+:/.test(text);

/** Whether a text begins with the header of a mail. */
export const isMail = (text: string): boolean =>
  /^(?:[\w-]{1,60}:[^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n)*){2}/.test(
    text.slice(0, 8_000),
  ) &&
  /^(?:mime-version|content-type|from|received|x-unsent|return-path):/im.test(text.slice(0, 8_000));
