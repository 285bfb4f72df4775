import { resumePaused } from '../paused.ts';
import type { Action } from './define.ts';

/** Switches on again what was paused. */
export const resumeExtension: Action = {
  fix: 'resume-extension',
  async run() {
    await resumePaused();
  },
};
