import { spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const browserPopupBlocked = defineProblem({
  id: 'browser.popup-blocked',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page'],
  fixes: ['allow-popups', 'pause-extension', 'other-browser', 'report-to-clinic-it'],
  judge: (facts, circumstances) => spoken('browser.popup-blocked', facts, circumstances),
});
