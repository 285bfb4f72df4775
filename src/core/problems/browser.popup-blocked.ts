import { isBlocked, orUnchecked, settingOf } from '../judging/checks.ts';
import { deadPresses } from '../judging/dead-press.ts';
import { clear, possible, spoken } from '../judging/judgement.ts';
import { defineProblem } from './define.ts';

export const browserPopupBlocked = defineProblem({
  id: 'browser.popup-blocked',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page', 'submit', 'response', 'network-error', 'setting', 'answer', 'unknown'],
  fixes: ['allow-popups', 'pause-extension', 'other-browser', 'report-to-clinic-it'],
  judge(facts, circumstances) {
    const judgement = spoken('browser.popup-blocked', facts, circumstances);
    const setting = settingOf(facts, 'popups');
    const nothing = facts.answer
      .filter(({ fact }) => fact.question === 'symptom')
      .slice(-1)
      .filter(({ fact }) => fact.answer === 'dead-button');
    const dead = [...nothing, ...deadPresses(facts, circumstances)];
    if (setting && !isBlocked(setting) && judgement.because.length === 0) return clear([setting]);
    if (judgement.because.length > 0)
      return { ...judgement, because: [...judgement.because, ...(setting ? [setting] : [])] };
    // Blocked is how most browsers are set: it matters when a press does nothing.
    if (dead.length > 0 && isBlocked(setting)) return possible('strong', [...dead, setting]);
    if (dead.length > 0) return possible('weak', dead);
    return orUnchecked(judgement, facts, 'content-settings', 'popups');
  },
});
