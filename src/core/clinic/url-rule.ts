import { isLocalName } from '../hosts.ts';
import { alphabetFault } from './host-rule.ts';
import { type Fault, shown } from './rule.ts';

const EXAMPLE = 'an address such as "https://portal.example/login"';

/** What is wrong with a configured address: https only, except on reserved local names. */
export function urlFault(text: string): Fault | null {
  const is = `is ${shown(text)}`;
  if (text.length > 500) return { problem: 'is longer than 500', expected: 'a shorter address' };
  // The parser would forgive blanks and line breaks; whoever copies the text further might not.
  if (/[^!-~]/.test(text) || !URL.canParse(text)) return { problem: is, expected: EXAMPLE };
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) return { problem: is, expected: EXAMPLE };
  if (url.username !== '' || url.password !== '') {
    return { problem: `${is}, which names a user`, expected: 'the address without user name' };
  }
  if (url.protocol === 'http:' && !isLocalName(url.hostname)) {
    return { problem: `${is}, which is not encrypted`, expected: 'an https:// address' };
  }
  if (/^\[|(?:^|\.)[0-9]+$/.test(url.hostname)) {
    return { problem: `${is}, an IP address`, expected: `a name: ${EXAMPLE}` };
  }
  return alphabetFault(url.hostname);
}
