import { here } from '../browsers/index.ts';
import { browserProbe } from './browser.ts';
import { connectionProbe } from './connection.ts';
import type { Probe } from './define.ts';
import { errorPageProbe } from './error-page.ts';
import { extensionsProbe } from './extensions.ts';
import { fieldsProbe } from './fields.ts';
import { pageProbe } from './page.ts';
import { popupsProbe } from './popups.ts';

/** Every probe that runs when the popup asks; they run side by side. */
export const probes: readonly Probe[] = [
  pageProbe,
  fieldsProbe,
  browserProbe,
  connectionProbe,
  errorPageProbe,
  ...here.probes,
  extensionsProbe,
];

/** Probes that a clinician would notice, by the answer that asks for them. */
export const probesOnAnswer: Readonly<Record<string, readonly Probe[]>> = {
  'symptom dead-button': [popupsProbe],
};
