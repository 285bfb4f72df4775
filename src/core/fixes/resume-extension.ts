import { defineFix } from './define.ts';

/** Undoes `pause-extension`; offered while an extension is paused. */
export const resumeExtension = defineFix({
  id: 'resume-extension',
  kind: 'action',
  owner: 'clinician',
  minutes: 0.5,
  informs: true,
});
