import type { Fact } from '../../src/core/evidence.ts';
import { maskAddress, maskNetworkError, maskText } from '../../src/core/mask/index.ts';
import { disguise } from './disguise.ts';
import { KINDS, makeSecret, type Secret } from './kinds.ts';
import type { Source } from './random.ts';
import { ADDRESSES, MESSAGES } from './templates.ts';

/** The facts of one made-up failure, masked, and what was planted in it. */
export interface Planted {
  readonly facts: readonly Fact[];
  readonly secrets: readonly Secret[];
  /** The wording around the values: what it says itself is no leak. */
  readonly templates: string;
}

const HOSTS = ['portal.example.com', 'portal.example.com:8443', '*.example.net'];

/** Fills the gaps of a template with what `plant` makes of a secret. */
const fill = (template: string, plant: () => string) => template.replace(/\{\}/g, plant);

/** As it is, encoded, or encoded twice; as it is only where that leaves the host what it is. */
function encode(text: string, address: string, source: Source): string {
  const once = encodeURIComponent(text);
  const plain = /\/\/\{\}/.test(address) ? once : text.replaceAll(' ', '+');
  return source.pick([once, once, encodeURIComponent(once), plain]);
}

const message = (problem: 'account.locked' | null, text: string, lang: string): Fact => ({
  kind: 'message',
  problem,
  strength: 'strong',
  where: 'alert',
  text: maskText(text, { lang }),
  lang,
});

/** Makes the facts of a failure: two messages, the page, a redirect, an answer, a network error. */
export function plantFacts(source: Source): Planted {
  const secrets: Secret[] = [];
  const planted = (lang?: string): string => {
    const secret = makeSecret(source.pick(KINDS), source, lang);
    secrets.push(secret);
    return secret.text;
  };
  const messages = [source.pick(MESSAGES), source.pick(MESSAGES)] as const;
  const addresses = [source.pick(ADDRESSES), source.pick(ADDRESSES)] as const;
  const say = ([lang, template]: readonly [string, string], problem: 'account.locked' | null) =>
    message(
      problem,
      fill(template, () => disguise(planted(lang), source)),
      lang,
    );
  const visit = (template: string) => {
    const raw = fill(template, () => encode(planted(), template, source));
    return maskAddress(raw, { hosts: HOSTS });
  };
  const [first, second] = [visit(addresses[0]), visit(addresses[1])];
  const code = fill('net::ERR_{}', () => planted().toUpperCase());
  return {
    facts: [
      say(messages[0], 'account.locked'),
      say(messages[1], null),
      { kind: 'response', resource: 'page', address: first, status: 403 },
      { kind: 'redirects', hops: [{ address: second, status: 302, ms: 80 }], loop: false },
      { kind: 'network-error', resource: 'page', host: first.host, code: maskNetworkError(code) },
    ],
    secrets,
    templates: [...messages.flat(), ...addresses].join('\n'),
  };
}
