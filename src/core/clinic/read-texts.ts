/**
 * A policy whose lists and groups came as texts of JSON, as Group Policy templates write them.
 * Any other text stays what it is, and is checked like everything else.
 */
export function readTexts(policy: unknown): unknown {
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy)) return policy;
  return Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, read(value)]));
}

function read(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
