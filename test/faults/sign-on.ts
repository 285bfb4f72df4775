import { visit } from '../e2e/support/stage.ts';
import type { FaultRow } from './define.ts';

/** Rounds of whole page loads; without the fault one round, as every sign-on makes. */
const round = (way: string, fault: string): FaultRow => ({
  problem: 'sso.loop',
  fault,
  meet: async ({ page, stage, servers }, faulty) => {
    if (!faulty) return void (await visit(page, stage.portal.urls.signIn('idp')));
    page.goto(servers.at('rounds', `/rounds/${way}/portal`)).catch(() => null);
  },
});

/** The way between portal and identity provider is broken. */
export const SIGN_ON: readonly FaultRow[] = [
  round('status', 'Portal and provider send the browser round by status, a page load each'),
  round('refresh', 'Portal and provider send the browser round by meta refresh'),
  round('script', 'Portal and provider send the browser round by script'),
];
