import { useEffect, useState } from 'preact/hooks';
import { codeOf } from '../../core/extensions/suspects.ts';
import { browser } from '../../shared/browser.ts';
import type { StepView } from '../read/conclude.ts';

/** The browser's own ids of the extensions a step may be about: the case keeps codes. */
export function useSuspects({ suspects }: StepView): readonly string[] {
  const [ids, setIds] = useState<readonly string[]>([]);
  const codes = suspects.map(({ id }) => id).join(' ');
  useEffect(() => {
    const meant = new Set(codes.split(' '));
    const own = browser.runtime.id;
    if (codes === '') return setIds([]);
    void (async () => browser.management.getAll())().then(
      (all) => setIds(all.map(({ id }) => id).filter((id) => id !== own && meant.has(codeOf(id)))),
      () => setIds([]), // the permission is gone
    );
  }, [codes]);
  return ids;
}
