import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/evidence.ts';
import { startTls, type TlsKind, type TlsServers } from '../../faults/servers/tls.ts';
import { startFirefox } from '../support/firefox.ts';
import type { RunningFirefox } from '../support/running.ts';
import { findings, openPopup, openTab, until } from '../support/session.ts';
import { type Stage, setStage, visit } from '../support/stage.ts';

/** What only Firefox tells in this way. */
const NAMES = {
  expired: 'SEC_ERROR_EXPIRED_CERTIFICATE',
  early: 'MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE',
  misnamed: 'SSL_ERROR_BAD_CERT_DOMAIN',
  untrusted: 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
  foreign: 'SEC_ERROR_UNKNOWN_ISSUER',
  old: 'SSL_ERROR_PROTOCOL_VERSION_ALERT',
} as const satisfies Partial<Record<TlsKind, string>>;
const KINDS = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** A page that shows the portal in a frame, and the portal's page that forbids it. */
const frames = createServer(({ headers, url }, response) => {
  response.setHeader('content-type', 'text/html');
  if (url === '/refuses') response.setHeader('x-frame-options', 'DENY');
  const inner = `http://${headers.host?.replace('desk', 'framed')}/refuses`;
  response.end(url === '/refuses' ? '<p>Sign in' : `<iframe src="${inner}"></iframe>`);
});
const framesPort = () => (frames.address() as AddressInfo).port;

let tls: TlsServers;
const stages: Stage[] = [];
const firefoxes: RunningFirefox[] = [];

/** Otherwise Firefox says of every certificate only that it knows nobody who signed it. */
const trust = (authority: TlsServers['authority']): string =>
  `Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB)
    .addCertFromBase64('${authority?.cert}', 'C,,') && true`;

/** Firefox with these permissions given at the install. */
async function withPermissions(asked: readonly ('webNavigation' | 'privacy')[]) {
  const stage = await setStage({
    adapt: (clinic) => ({
      ...clinic,
      requiredPermissions: [...asked],
      portals: clinic.portals.map((portal) => ({
        ...portal,
        hosts: [
          ...portal.hosts,
          `framed.localhost:${framesPort()}`,
          ...KINDS.map((kind) => `${kind}.portal.test:${tls.ports[kind]}`),
        ],
      })),
    }),
  });
  stages.push(stage);
  const names = Object.fromEntries(KINDS.map((kind) => [`${kind}.portal.test`, '127.0.0.1']));
  const running = await startFirefox({ extension: stage.extension, names });
  firefoxes.push(running);
  await running.inChrome(trust(tls.authority));
  return { stage, running };
}

let granted: Awaited<ReturnType<typeof withPermissions>>;
let bare: Awaited<ReturnType<typeof withPermissions>>;

beforeAll(async () => {
  tls = await startTls({ signed: true });
  await new Promise<void>((listening) => frames.listen(0, '127.0.0.1', listening));
  granted = await withPermissions(['webNavigation', 'privacy']);
  bare = await withPermissions([]);
});

afterAll(async () => {
  await Promise.all(firefoxes.map((one) => one.close()));
  await Promise.all(stages.map((one) => one.close()));
  await tls.close();
  frames.close();
});

const factsOf = async ({ backstage }: RunningFirefox, tabId: number) => {
  const stored = await backstage.evaluate(
    (key) => chrome.storage.session.get(key),
    `case:${tabId}`,
  );
  return ((Object.values(stored)[0] as Case | undefined)?.evidence ?? []).map(({ fact }) => fact);
};

/** A visit that fails under this name, and what the popup then finds first and offers. */
async function failureAt(running: RunningFirefox, url: string, code: string) {
  const { page, tabId } = await openTab(running);
  await visit(page, url);
  const codes = async () =>
    (await factsOf(running, tabId)).flatMap((fact) =>
      fact.kind === 'network-error' ? [fact.code] : [],
    );
  // The number may come a moment after the failure, and takes its place.
  await expect.poll(codes, { timeout: 30_000 }).toEqual([code]);
  const popup = await openPopup(running, tabId);
  await popup.waitForSelector('[data-verdict=found]');
  const [first] = await findings(popup);
  const offer = await popup.$$eval('[data-wants]', ([one]) => one?.getAttribute('data-wants'));
  await Promise.all([page.close(), popup.close()]);
  return { problem: first?.problem, offer };
}

describe.each(KINDS)('a TLS failure: %s', (kind) => {
  const address = () => `https://${kind}.portal.test:${tls.ports[kind]}/login`;

  it('is named by its number where navigations may be seen', async () => {
    const told = await failureAt(granted.running, address(), NAMES[kind]);
    expect(told).toEqual({ problem: 'network.tls' });
  });

  it('is known for what it is without any permission, and the number is offered', async () => {
    const told = await failureAt(bare.running, address(), 'SSL_ERROR_UNKNOWN');
    expect(told).toEqual({ problem: 'network.tls', offer: 'webNavigation' });
  });
});

it('names a frame that may not be shown where navigations may be seen', async () => {
  const address = `http://desk.localhost:${framesPort()}/`;
  const told = await failureAt(granted.running, address, 'NS_ERROR_XFO_VIOLATION');
  expect(told).toEqual({ problem: 'browser.framed' });
});

it('takes no navigation that succeeds for a failure', async () => {
  const { running, stage } = granted;
  const { page, tabId } = await openTab(running);
  await stage.portal.setFault(null);
  for (let time = 0; time < 3; time += 1) await visit(page, stage.portal.urls.signIn());
  const facts = await until(async () => {
    const seen = await factsOf(running, tabId);
    return seen.some(({ kind }) => kind === 'page') ? seen : null;
  });
  expect(facts.filter(({ kind }) => kind === 'network-error')).toEqual([]);
  await page.close();
});

it('tells in the page whether cookies are on, and of frames what the browser says', async () => {
  const { running, stage } = granted;
  const { page, tabId } = await openTab(running);
  await visit(page, stage.portal.urls.signIn());
  const popup = await openPopup(running, tabId);
  const settings = await until(async () => {
    const facts = await factsOf(running, tabId);
    const told = facts.filter((fact) => fact.kind === 'setting');
    return told.length === 2 ? told : null;
  });
  expect(settings).toEqual(
    expect.arrayContaining([
      { kind: 'setting', what: 'cookies', value: 'allow', how: 'tried' },
      { kind: 'setting', what: 'third-party-cookies', value: 'allow', how: 'asked' },
    ]),
  );
  await Promise.all([page.close(), popup.close()]);
});
