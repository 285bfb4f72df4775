import type { ProblemId } from '../../src/core/problems/ids.ts';
import { visit } from '../e2e/support/stage.ts';
import type { FaultRow } from './define.ts';
import { clockAndDate } from './rows/clock.ts';
import { blockedByPolicy } from './rows/policy.ts';

/** A row that only opens an address; without the fault its healthy sister. */
const opening = (
  problem: ProblemId,
  fault: string,
  faulty: string,
  healthy = 'http://www.portal.test/login',
): FaultRow => ({
  problem,
  fault,
  meet: async ({ page }, isFaulty) => void (await visit(page, isFaulty ? faulty : healthy)),
});

const GOOD = 'https://good.portal.test/';
const tls = (fault: string, kind: string) =>
  opening('network.tls', fault, `https://${kind}.portal.test/`, GOOD);
const dead = (fault: string, host: string) =>
  opening('network.unreachable', fault, `http://${host}.portal.test/login`);
const proxy = (fault: string, kind: string, scheme = 'http') =>
  opening(
    'network.proxy',
    fault,
    `${scheme}://via-${kind}.portal.test/login`,
    'http://via-working.portal.test/login',
  );

/** Nobody answers, and nobody waits for the browser to give up: that takes it minutes. */
const neverAnswers = (fault: string, address: string): FaultRow => ({
  problem: 'network.unreachable',
  fault: `${fault} (own watchdog, 10 s)`,
  meet: async ({ page }, faulty) => {
    if (!faulty) return void (await visit(page, 'http://www.portal.test/login'));
    page.goto(address).catch(() => null);
  },
});

const offline: FaultRow = {
  problem: 'network.offline',
  fault: 'The browser is cut off from every network',
  meet: async ({ page }, faulty) => {
    await page.setOfflineMode(faulty);
    await visit(page, 'http://www.portal.test/login');
  },
};

/** The way to the portal is broken: names, ports, certificates, clocks, proxies, guards. */
export const NETWORK: readonly FaultRow[] = [
  dead('The name does not resolve', 'dead'),
  dead('The port is closed', 'refused'),
  dead('The connection is reset', 'reset'),
  neverAnswers('A server takes the request and never answers', 'http://www.portal.test/silent'),
  neverAnswers('Every packet is dropped on the way', 'http://dropping.portal.test/login'),
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
  opening(
    'network.blocked',
    'A firewall answers 403 with a ray id',
    'http://www.portal.test/blocked',
  ),
  opening(
    'network.captive-portal',
    'The network answers 511',
    'http://www.portal.test/wants-network',
  ),
  opening(
    'network.captive-portal',
    'A guest network leads the page away to its own over http',
    'http://www.portal.test/to-guest',
  ),
  opening(
    'service.unavailable',
    'The server hangs up without an answer',
    'http://empty.portal.test/',
  ),
  opening('service.unavailable', 'The answer breaks off', 'http://www.portal.test/short'),
  opening(
    'sso.misconfigured',
    'A redirect leads to a data: address',
    'http://www.portal.test/to-data',
  ),
  ...blockedByPolicy,
];
