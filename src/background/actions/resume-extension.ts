import { resumePaused } from '../paused.ts';
import { type Action, CannotFix } from './define.ts';

/** Switches on again what was paused. */
export const resumeExtension: Action = {
  fix: 'resume-extension',
  async run() {
    if (!(await resumePaused())) throw new CannotFix('still-off');
  },
};
