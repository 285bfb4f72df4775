import type { Evidence } from '../evidence.ts';
import type { PortalRules } from '../portal.ts';
import type { ProblemId } from '../problems/ids.ts';

const MINUTE_MS = 60_000;

/**
 * Until when trying again cannot work, in epoch milliseconds: what the page or the answer says,
 * else for a lock what the clinic configured. Undefined when nobody says.
 */
export function waitingUntil(
  problem: ProblemId,
  because: readonly Evidence[],
  rules: PortalRules,
): number | undefined {
  if (problem !== 'account.locked' && problem !== 'account.rate-limited') return undefined;
  const stated = because.flatMap((one) => statedEnd(one) ?? []);
  if (stated.length > 0) return Math.max(...stated);
  const minutes = problem === 'account.locked' ? rules.lock?.minutes : undefined;
  const latest = because.at(-1);
  return minutes === undefined || !latest ? undefined : latest.at + minutes * MINUTE_MS;
}

function statedEnd({ fact, at }: Evidence): number | undefined {
  if (fact.kind === 'message' && fact.minutes !== undefined) return at + fact.minutes * MINUTE_MS;
  if (fact.kind === 'response' && fact.retryAfterSeconds !== undefined)
    return at + fact.retryAfterSeconds * 1_000;
  return undefined;
}
