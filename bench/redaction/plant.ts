import {
  maskAddress,
  maskText,
  printAddress,
  supportIds,
  sweep,
} from '../../src/core/mask/index.ts';
import { disguise } from './disguise.ts';
import { KINDS, makeSecret, type Secret } from './kinds.ts';
import type { Source } from './random.ts';
import { ADDRESSES, MESSAGES } from './templates.ts';

/** One made-up report and what was planted in it. */
export interface Planted {
  readonly report: string;
  readonly secrets: readonly Secret[];
  /** The wording around the values: what it says itself is no leak. */
  readonly templates: string;
  /** Lines that only the second net caught: faults of the first. */
  readonly withheld: number;
}

const HOSTS = ['portal.example.com', 'portal.example.com:8443', '*.example.net'];

/** Fills the gaps of a template with secrets, which are added to `secrets`. */
function fill(template: string, source: Source, secrets: Secret[], wrap: (text: string) => string) {
  return template.replace(/\{\}/g, () => {
    const secret = makeSecret(source.pick(KINDS), source);
    secrets.push(secret);
    return wrap(secret.text);
  });
}

/** As it is, encoded, or encoded twice; as it is only where that leaves the host what it is. */
function encode(text: string, address: string, source: Source): string {
  const once = encodeURIComponent(text);
  const plain = /\/\/\{\}/.test(address) ? once : text.replaceAll(' ', '+');
  return source.pick([once, once, encodeURIComponent(once), plain]);
}

/** Makes a report of one message, one title and two addresses, as the extension would. */
export function plantReport(source: Source): Planted {
  const secrets: Secret[] = [];
  const [lang, message] = source.pick(MESSAGES);
  const [, title] = source.pick(MESSAGES);
  const addresses = [source.pick(ADDRESSES), source.pick(ADDRESSES)];
  const written = (template: string) =>
    fill(template, source, secrets, (text) => disguise(text, source));
  const text = written(message);
  const titled = written(title);
  const visited = addresses.map((address) =>
    fill(address, source, secrets, (value) => encode(value, address, source)),
  );
  const lines = [
    maskText(text, { lang }),
    maskText(titled, { lang }),
    ...visited.map((raw) => printAddress(maskAddress(raw, { hosts: HOSTS }), 'path')),
    ...supportIds(text).map(({ kind, value }) => `${kind} ${value}`),
  ];
  const { text: report, withheld } = sweep(
    lines.join('\n'),
    secrets.map((secret) => secret.text),
  );
  return { report, secrets, templates: [message, title, ...addresses].join('\n'), withheld };
}
