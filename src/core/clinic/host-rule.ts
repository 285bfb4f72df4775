import { oddLetterOf } from '../address/alphabets.ts';
import { isPublicSuffix } from './public-suffixes.ts';
import { type Fault, shown } from './rule.ts';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** The whole shape of a configured host, also for the JSON schema. */
export const HOST_PATTERN = `^(?:\\*\\.)?${LABEL}(?:\\.${LABEL})*(?::[1-9][0-9]{0,4})?$`;
const HOST = new RegExp(HOST_PATTERN);
/** A host in whatever was written for one: `*.` and the rest. */
const PARTS = /^(?:https?:\/\/)?(\*\.)?([^/?#]*)/i;
const LONGEST = 253;
const EXAMPLE = 'a host such as "portal.example" or "*.portal.example"';

/** What is wrong with a configured host. Never wider than one organisation's own names. */
export function hostFault(text: string): Fault | null {
  const fault = alphabetFault(text) ?? shapeFault(text);
  if (fault) return fault;
  const [name = '', port] = text.split(':');
  if (Number(port ?? 0) > 65_535) return { problem: `is ${shown(text)}`, expected: 'a real port' };
  if (/(?:^|\.)[0-9]+$/.test(name)) {
    return { problem: `is ${shown(text)}, an IP address`, expected: `a name: ${EXAMPLE}` };
  }
  if (name.startsWith('*.') && isPublicSuffix(name.slice(2))) {
    return {
      problem: `is ${shown(text)}, which covers hosts of strangers`,
      expected: `the portal's own name: ${EXAMPLE}`,
    };
  }
  return name.length > LONGEST
    ? { problem: `is longer than ${LONGEST}`, expected: 'a shorter host' }
    : null;
}

/** A host that mixes alphabets is read as another: its punycode must not be what we recommend. */
export function alphabetFault(text: string): Fault | null {
  const odd = oddLetterOf(PARTS.exec(text.trim())?.[2]?.slice(0, LONGEST) ?? '');
  if (!odd) return null;
  const { letter, alphabet, among } = odd;
  return {
    problem: `is ${shown(text)}, in which ${shown(letter)} is a ${alphabet} letter among ${among} ones`,
    expected: 'the host in one alphabet, typed anew and not copied',
  };
}

function shapeFault(text: string): Fault | null {
  if (HOST.test(text)) return null;
  const better = normalised(text);
  const expected = HOST.test(better) ? shown(better) : EXAMPLE;
  return { problem: `is ${shown(text)}`, expected };
}

/** The host that was probably meant: without scheme, path, capitals, final dot; as punycode. */
function normalised(text: string): string {
  const [, wildcard = '', rest = ''] = PARTS.exec(text.trim()) ?? [];
  if (!URL.canParse(`https://${rest}`)) return '';
  const { host, username } = new URL(`https://${rest}`);
  return username === '' ? `${wildcard}${host.replace(/\.(?=$|:)/, '')}` : '';
}
