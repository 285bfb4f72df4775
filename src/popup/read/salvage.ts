import { type Case, caseSchema, type Evidence, evidenceSchema } from '../../core/evidence.ts';

/** A stored case as far as this version can read it, and how many observations it cannot. */
export interface Salvaged {
  readonly record: Case;
  readonly lost: number;
}

/**
 * The stored case, checked. What a newer or older version wrote is kept observation by observation;
 * a message whose problem has no name here stays a message. Null when it is no case at all.
 */
export function salvage(stored: unknown): Salvaged | null {
  const whole = caseSchema.safeParse(stored);
  if (whole.success) return { record: whole.data, lost: 0 };
  if (!isObject(stored) || !Array.isArray(stored.evidence)) return null;
  const evidence = stored.evidence.flatMap((one) => readable(one) ?? []).slice(-MOST);
  const page = Math.max(1, ...evidence.map((one) => one.page));
  const record = caseSchema.safeParse({
    format: 1,
    portal: stored.portal,
    openedAt: stored.openedAt,
    page: stored.page,
    evidence,
  });
  const lost = stored.evidence.length - evidence.length;
  if (record.success) return { record: record.data, lost };
  return { record: { format: 1, portal: 'unknown', openedAt: 0, page, evidence }, lost };
}

const MOST = 200;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function readable(one: unknown): Evidence | null {
  const known = evidenceSchema.safeParse(one);
  if (known.success) return known.data;
  if (!isObject(one) || !isObject(one.fact) || one.fact.kind !== 'message') return null;
  const nameless = evidenceSchema.safeParse({ ...one, fact: { ...one.fact, problem: null } });
  return nameless.success ? nameless.data : null;
}
