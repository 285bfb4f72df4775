import { browser } from '../../shared/browser.ts';
import type { Envelope } from '../../shared/protocol.ts';
import { admit } from '../admit.ts';
import { sightingSchema } from '../messages.ts';
import { recogniser } from '../recogniser.ts';
import { CannotCheck, type Probe } from './define.ts';

const LOOK: Envelope<'worker:look'> = { name: 'worker:look', ask: null };

/** Asks the content script what the page shows now. Error pages of the browser run none. */
export const pageProbe: Probe = {
  id: 'page',
  async run({ tab, portal }) {
    const answer = await browser.tabs.sendMessage(tab.id, LOOK, { frameId: 0 }).catch(() => null);
    const sighting = sightingSchema.safeParse(answer);
    if (!sighting.success) throw new CannotCheck('no-content-script');
    return admit(await recogniser(), sighting.data, tab.url ?? '', portal);
  },
};
