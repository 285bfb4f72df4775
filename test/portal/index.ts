import { randomBytes } from 'node:crypto';
import { clinicOf } from './clinic.ts';
import { FaultSwitch } from './fault-switch.ts';
import { FAULTS } from './faults/index.ts';
import { idpSite } from './idp/site.ts';
import { ProviderStore } from './idp/store.ts';
import { portalSite } from './portal-site.ts';
import { practiceSite } from './practice-site.ts';
import { Sessions } from './sessions.ts';
import { LEGACY_PATH, signInUrl, startUrl } from './start-url.ts';
import type { Fault, FrontEnd, Origins } from './types.ts';
import { listenAll } from './wire/listen.ts';
import type { World } from './world.ts';

export { UnknownFault } from './fault-switch.ts';
export type { Fault, FrontEnd } from './types.ts';

export interface PortalOptions {
  /** Ports on 127.0.0.1; 0 or none takes a free one. */
  readonly ports?: { readonly portal?: number; readonly idp?: number; readonly practice?: number };
  /** What `urls.signIn()` opens; `form` unless said otherwise. */
  readonly frontEnd?: FrontEnd;
}

/** A running practice portal with its identity provider and a practice that frames it. */
export interface Portal {
  readonly origins: Origins;
  readonly urls: {
    signIn(frontEnd?: FrontEnd): string;
    /** Where a fault is met. */
    start(fault: Fault): string;
    readonly home: string;
    readonly help: string;
    readonly legacy: string;
    readonly practice: string;
    readonly menu: string;
    /** Healthy pages without a sign-in form or with an innocent one. */
    readonly untouched: readonly string[];
  };
  readonly faults: readonly Fault[];
  /** Switches a fault (null: none) and signs everybody out. Rejects with UnknownFault. */
  setFault(id: string | null): Promise<void>;
  /** The practice frames the sign-in page, whose cookies are meant for that; until the next `setFault`. */
  frameSignIn(): Promise<void>;
  /** The clinic configuration for this portal. */
  clinic(): ReturnType<typeof clinicOf>;
  /** Closes every socket at once. */
  close(): Promise<void>;
}

function createWorld(origins: Origins, frontEnd: FrontEnd, store: ProviderStore): World {
  const faults = new FaultSwitch();
  const sessions = new Sessions();
  return {
    origins,
    frontEnd,
    faults,
    sessions,
    client: { id: 'provider-portal', secret: randomBytes(24).toString('hex') },
    setFault: (id) => {
      faults.set(id);
      sessions.clear();
      sessions.framed = false;
      store.clear();
    },
  };
}

const urlsOf = (world: World): Portal['urls'] => {
  const { portal, practice } = world.origins;
  const help = `${portal}/help/sign-in`;
  return {
    signIn: (frontEnd = world.frontEnd) => signInUrl(world, frontEnd),
    start: (fault) => startUrl(world, fault),
    home: `${portal}/home`,
    help,
    legacy: portal + LEGACY_PATH,
    practice: `${practice}/`,
    menu: `${practice}/faults/menu`,
    untouched: [
      `${portal}/`,
      help,
      ...['/register', '/password/reset', '/password/reset-sent', '/signed-out', '/status'].map(
        (path) => portal + path,
      ),
    ],
  };
};

/** Starts the three sites on loopback. Rejects when a port is taken. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const { ports = {}, frontEnd = 'form' } = options;
  const { portal, idp, practice } = await listenAll({ portal: 0, idp: 0, practice: 0, ...ports });
  const store = new ProviderStore();
  const origins = {
    portal: `http://portal.localhost:${portal.port}`,
    idp: `http://idp.localhost:${idp.port}`,
    practice: `http://practice.localhost:${practice.port}`,
  };
  const world = createWorld(origins, frontEnd, store);
  portal.serve(portalSite(world));
  idp.serve(await idpSite(world, store));
  practice.serve(practiceSite(world));
  return {
    origins,
    urls: urlsOf(world),
    faults: FAULTS,
    setFault: async (id) => world.setFault(id),
    frameSignIn: async () => {
      world.setFault(null);
      world.sessions.framed = true;
    },
    clinic: () => clinicOf(origins),
    close: async () => void (await Promise.all([portal.close(), idp.close(), practice.close()])),
  };
}
