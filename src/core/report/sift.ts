import { type Evidence, factSchemas } from '../evidence.ts';

/**
 * Stored evidence that can be used. Facts of a kind we know must be whole; kinds of a newer version
 * are kept as they are and printed by their codes.
 */
export const sift = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ fact }: { fact: unknown }) => {
    if (typeof fact !== 'object' || fact === null) return false;
    if (!('kind' in fact) || typeof fact.kind !== 'string') return false;
    const schema = SCHEMAS.get(fact.kind);
    return schema === undefined || schema.safeParse(fact).success;
  });

const SCHEMAS = new Map(Object.entries(factSchemas));
