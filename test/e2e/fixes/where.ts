import { join } from 'node:path';
import type { StartOptions } from '../support/running.ts';
import type { Stage } from '../support/stage.ts';

type Options = Omit<StartOptions, 'extension'>;

const OTHERS = join(import.meta.dirname, '../../extensions');
export const BLOCKER = join(OTHERS, 'blocker');
export const STRIPPER = join(OTHERS, 'listening-stripper');

/** The browsers that rows play in, and how each is started. */
export const WHERE = {
  ordinary: () => ({}),
  'no-cookies': ({ portal }) => ({ blockCookiesOf: [portal.origins.portal] }),
  'nothing-granted': ({ portal }) => ({ blockCookiesOf: [portal.origins.portal] }),
  'with-blocker': () => ({ otherExtensions: [BLOCKER] }),
  'with-stripper': () => ({ otherExtensions: [STRIPPER] }),
  'no-third-party-cookies': () => ({ blockThirdPartyCookies: true }),
  'cookies-held': ({ portal }) => ({
    policies: { CookiesBlockedForUrls: [portal.origins.portal] },
  }),
  'no-private-windows': () => ({ policies: { IncognitoModeAvailability: 1 } }),
} as const satisfies Readonly<Record<string, (stage: Stage) => Options>>;

/** In which browser a row plays. */
export type Where = keyof typeof WHERE;
