import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** The one polite live region: its text, and how to say something in it. Saying the same twice is heard twice. */
export function useLive(): readonly [string, (text: string) => void] {
  const [spoken, setSpoken] = useState('');
  const announce = useCallback((text: string) => {
    setSpoken((before) => (before === text ? `${text}\u00a0` : text));
  }, []);
  return [spoken, announce];
}

/**
 * Announces the first line of the screen when it changes to another one while the popup is open;
 * not of `aside` views, which take the focus and are read anyway.
 */
export function useTitleChange(
  root: { readonly current: HTMLElement | null },
  aside: boolean,
  announce: (text: string) => void,
): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (aside) return;
    const title = root.current?.querySelector('h1')?.textContent ?? '';
    if (title !== before.current && before.current !== null) announce(title);
    before.current = title;
  });
}
