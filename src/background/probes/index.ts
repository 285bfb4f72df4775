import type { Probe } from './define.ts';
import { pageProbe } from './page.ts';

/** Every probe; they run side by side. */
export const probes: readonly Probe[] = [pageProbe];
