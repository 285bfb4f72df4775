import type { Look } from '../shared/protocol.ts';

/** `portal.example` of `www.portal.example`, `clinic.co.uk` of `www.clinic.co.uk`: nearly always right. */
const siteOf = (address: string) =>
  new URL(address).hostname.match(/[^.]+\.(\w{2,3}\.\w\w|[^.]+)$/)?.[0];

/** Whether other pages show this one inside themselves, and whose they are. */
const framed = (): Look['framed'] => {
  if (top === self) return 'top';
  const outside = [...(location.ancestorOrigins ?? ['data:'])];
  return outside.every((one) => siteOf(one) === siteOf(origin)) ? 'same-site' : 'cross-site';
};

const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const arrived = entry?.type.replace('_', '-');

/** What the page looked like at the last look. */
export const look: { -readonly [K in keyof Look]: Look[K] } = {
  form: 'none',
  blank: false,
  framed: framed(),
  storage: 'ok',
  noscript: false,
  arrival: arrived === 'reload' || arrived === 'back-forward' ? arrived : 'navigate',
};

// Where cookies are blocked the browser refuses locks as it refuses storage. Asking for the storage
// itself would stop the page until the disk answered.
navigator.locks?.query().catch(() => {
  look.storage = 'refused';
});
