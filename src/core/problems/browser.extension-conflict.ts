import { current, found, messagesOf, NO_SIGN, pageNow, possible } from '../judging/judgement.ts';
import { failuresOf, problemOfCode } from '../judging/network-codes.ts';
import { goodTrips, lostTrips } from '../judging/round-trip.ts';
import { worksInPrivate } from '../judging/tried.ts';
import { defineProblem } from './define.ts';

export const browserExtensionConflict = defineProblem({
  id: 'browser.extension-conflict',
  owner: 'clinician',
  base: 'occasional',
  reads: ['message', 'page', 'network-error', 'cookie-round-trip', 'tried'],
  fixes: ['private-window', 'pause-extension', 'other-browser', 'report-to-clinic-it'],
  explains: ['browser.blank-page'],
  judge(facts, circumstances) {
    const stopped = failuresOf('browser.extension-conflict', facts['network-error']);
    if (stopped.length > 0) return found('strong', stopped);
    const page = pageNow(facts, circumstances);
    const parts = current(facts['network-error'], circumstances).filter(
      ({ fact }) => problemOfCode(fact.code) === 'browser.extension-conflict',
    );
    // Blockers stop a counter script on nearly every page; it matters when the page does not work.
    const broken = page?.fact.blank === true || page?.fact.form === 'none';
    if (broken && parts.length > 0) return possible('strong', parts);
    const blamed = messagesOf('browser.cookies-blocked', facts, circumstances);
    const working = goodTrips(facts);
    if (blamed.length > 0 && working.length > 0) return possible('strong', [...blamed, ...working]);
    const privately = worksInPrivate(facts);
    if (privately.length > 0) return possible('strong', privately);
    // The browser lets the page store data, yet its cookies are gone on the next request.
    const lost = page?.fact.storage === 'ok' && page.fact.framed === 'top' ? lostTrips(facts) : [];
    return lost.length > 0 ? possible('weak', lost) : NO_SIGN;
  },
});
