import type { FaultRow } from './define.ts';

/** The browser itself stands in the way: cookies, pop-ups, extensions, frames, versions. */
export const BROWSER: readonly FaultRow[] = [];
