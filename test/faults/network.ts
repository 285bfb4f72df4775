import type { Page } from 'puppeteer-core';
import type { ProblemId } from '../../src/core/problems/ids.ts';
import { visit } from '../e2e/support/stage.ts';
import type { FaultRow } from './define.ts';
import { clockAndDate } from './rows/clock.ts';
import { blockedByPolicy } from './rows/policy.ts';

/** Begins to open a page that may never be there: whether it comes to an end is the browser's matter. */
const begin = (page: Page, url: string): void => void page.goto(url).catch(() => null);

/** A row that only opens a page; without the fault its healthy sister. */
const opening = (
  problem: ProblemId,
  fault: string,
  [name, path]: readonly [name: string, path?: string | undefined],
  healthy = 'www',
): FaultRow => ({
  problem,
  fault,
  meet: async ({ page, servers }, faulty) => {
    if (faulty) begin(page, servers.at(name, path));
    else await visit(page, servers.at(healthy));
  },
});

const tls = (fault: string, kind: string) => opening('network.tls', fault, [kind], 'good');
const dead = (fault: string, name: string) => opening('network.unreachable', fault, [name]);

/** The proxy is asked for these names, so that no port is needed. */
const proxy = (fault: string, kind: string, scheme = 'http'): FaultRow => ({
  problem: 'network.proxy',
  fault,
  meet: async ({ page }, faulty) => {
    if (faulty) begin(page, `${scheme}://via-${kind}.portal.test/login`);
    else await visit(page, 'http://via-working.portal.test/login');
  },
});

/** Nobody answers, and nobody waits for the browser to give up: that takes it minutes. */
const neverAnswers = (fault: string, name: string, path?: string): FaultRow =>
  opening('network.unreachable', `${fault} (own watchdog, 10 s)`, [name, path]);

const offline: FaultRow = {
  problem: 'network.offline',
  fault: 'The browser is cut off from every network',
  meet: async ({ page, servers }, faulty) => {
    await page.setOfflineMode(faulty);
    await visit(page, servers.at('www'));
  },
};

/** The way to the portal is broken: names, ports, certificates, clocks, proxies, guards. */
export const NETWORK: readonly FaultRow[] = [
  dead('The name does not resolve', 'dead'),
  dead('The port is closed', 'refused'),
  dead('The connection is reset', 'reset'),
  neverAnswers('A server takes the request and never answers', 'www', '/silent'),
  neverAnswers('Every packet is dropped on the way', 'dropping'),
  offline,
  tls('The certificate has expired', 'expired'),
  tls('The certificate is not yet valid', 'early'),
  tls('The certificate is for another name', 'misnamed'),
  tls('The certificate is of an unknown authority', 'untrusted'),
  tls('The server speaks TLS 1.0 only', 'old'),
  ...clockAndDate,
  proxy('The proxy is dead', 'dead'),
  proxy('The proxy answers CONNECT with 403', 'forbidding', 'https'),
  proxy('The proxy wants a sign-in (407)', 'asking', 'https'),
  opening('network.blocked', 'A firewall answers 403 with a ray id', ['www', '/blocked']),
  opening('network.captive-portal', 'The network answers 511', ['www', '/wants-network']),
  opening('network.captive-portal', 'A guest network leads the page away to its own over http', [
    'www',
    '/to-guest',
  ]),
  {
    ...opening('service.unavailable', 'The server hangs up without an answer', ['empty']),
    only: { browser: 'chromium', because: 'hang-up' },
  },
  opening('service.unavailable', 'The answer breaks off', ['www', '/short']),
  {
    ...opening('sso.misconfigured', 'A redirect leads to a data: address', ['www', '/to-data']),
    only: { browser: 'chromium', because: 'data-redirect' },
  },
  ...blockedByPolicy,
];
