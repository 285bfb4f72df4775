import type { Case, FactKind, FactOf } from '../../../src/core/evidence.ts';
import type { Running } from './running.ts';

/** The stored case of a tab, or null. */
const readCase = ({ backstage }: Running, tabId: number): Promise<Case | null> =>
  backstage.evaluate(async (key) => {
    const stored = await chrome.storage.session.get(key);
    return (stored[key] ?? null) as Case | null;
  }, `case:${tabId}`);

/** The facts of one kind in a tab's case, oldest first. */
export async function factsIn<K extends FactKind>(
  running: Running,
  tabId: number,
  kind: K,
): Promise<readonly FactOf<K>[]> {
  const record = await readCase(running, tabId);
  return (record?.evidence ?? [])
    .map(({ fact }) => fact)
    .filter((fact): fact is FactOf<K> => fact.kind === kind);
}
