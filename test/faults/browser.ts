import type { FaultRow } from './define.ts';
import { SETTINGS } from './rows/browser-settings.ts';
import { EXTENSIONS } from './rows/extensions.ts';
import { FRAMES } from './rows/frames.ts';
import { SITE_DATA } from './rows/site-data.ts';

/** The browser itself stands in the way: cookies, pop-ups, extensions, frames, versions. */
export const BROWSER: readonly FaultRow[] = [...FRAMES, ...SITE_DATA, ...SETTINGS, ...EXTENSIONS];
