import { browser } from '../../shared/browser.ts';
import { chromium } from './chromium.ts';
import type { BrowserWays } from './define.ts';
import { firefox } from './firefox.ts';

/** The ways of the browser we run in: the only place that asks which one it is. */
export const here: BrowserWays = 'getBrowserInfo' in browser.runtime ? firefox : chromium;
