import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface Root {
  readonly current: HTMLElement | null;
}

/**
 * Keeps the focus inside when a redraw removes what had it: it goes to the step to do next if it was
 * in the steps, else to the first line.
 */
export function useFocusKeeper(root: Root): void {
  const last = useRef<{ element: Element; inSteps: boolean } | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last.current = { element: target, inSteps: target.closest('.steps') !== null };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    const lost = last.current && !last.current.element.isConnected;
    if (!lost || document.activeElement !== document.body) return;
    const next = last.current?.inSteps ? '.steps details[open] > summary' : 'h1';
    const home = root.current?.querySelector<HTMLElement>(next);
    (home ?? root.current?.querySelector<HTMLElement>('h1'))?.focus();
  });
}
