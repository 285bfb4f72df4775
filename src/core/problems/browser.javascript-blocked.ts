import { isBlocked, settingOf } from '../judging/checks.ts';
import { clear, found, pageNow, spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const browserJavascriptBlocked = defineProblem({
  id: 'browser.javascript-blocked',
  owner: 'clinician',
  base: 'rare',
  reads: ['message', 'page', 'setting'],
  fixes: ['allow-javascript', 'pause-extension', 'other-browser', 'report-to-clinic-it'],
  explains: ['browser.blank-page', 'browser.popup-blocked', 'browser.unsupported'],
  judge(facts, circumstances) {
    const judgement = spoken('browser.javascript-blocked', facts, circumstances);
    const page = pageNow(facts, circumstances);
    const setting = settingOf(facts, 'javascript');
    const blocked = isBlocked(setting) ? [setting] : [];
    if (page?.fact.noscript) return found('decisive', [page, ...blocked, ...judgement.because]);
    if (blocked.length > 0) return found('decisive', [...blocked, ...judgement.because]);
    return page && judgement.because.length === 0 ? clear([page]) : judgement;
  },
});
