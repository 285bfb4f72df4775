import type { Address, Fact } from '../../../src/core/evidence.ts';

/** An ordinary sign-in page of an ordinary portal: a story says only what differs. */
const ADDRESS: Address = {
  scheme: 'https',
  host: 'portal.example',
  path: '/login',
  query: '',
  fragment: '',
};

const ORDINARY: Readonly<Record<string, object>> = {
  message: { problem: null, strength: 'strong', where: 'alert', text: '' },
  page: {
    address: ADDRESS,
    form: 'password',
    blank: false,
    framed: 'top',
    storage: 'ok',
    noscript: false,
    arrival: 'navigate',
    landing: false,
  },
  response: { resource: 'page', address: ADDRESS, status: 200 },
  'network-error': { resource: 'page', host: 'portal.example' },
  'no-answer': { host: 'portal.example' },
  clock: { host: 'portal.example' },
  proxy: { host: 'portal.example' },
  redirects: { hops: [], loop: false },
  'cookie-round-trip': { host: 'portal.example' },
  'cookie-load': { host: 'portal.example' },
  setting: { how: 'asked' },
  interference: { host: 'portal.example' },
  framing: { host: 'portal.example' },
  browser: { system: 'Windows' },
  submit: { form: 'password' },
};

/** A partial fact, or `path` and `host` of an address, filled up with what is ordinary. */
export type PartialFact = { readonly kind: string } & Readonly<Record<string, unknown>>;

export function completeFact({ path, host, ...fact }: PartialFact): Fact {
  const whole: Record<string, unknown> = { ...ORDINARY[fact.kind], ...fact };
  const placed = { ...(path ? { path } : {}), ...(host ? { host } : {}) };
  if ('address' in whole) whole.address = { ...ADDRESS, ...placed };
  else Object.assign(whole, placed);
  return whole as Fact;
}
