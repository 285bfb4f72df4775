import { answered, current, found, pageNow, possible, spoken } from '../judging/judgement.ts';
import { failuresOf } from '../judging/network-codes.ts';
import { goodTrips } from '../judging/round-trip.ts';
import { worksInPrivate } from '../judging/tried.ts';
import { defineProblem } from './define.ts';

export const browserSiteDataCorrupt = defineProblem({
  id: 'browser.site-data-corrupt',
  owner: 'clinician',
  base: 'occasional',
  reads: [
    'message',
    'page',
    'response',
    'redirects',
    'network-error',
    'cookie-round-trip',
    'cookie-load',
    'tried',
  ],
  fixes: ['clear-portal-data', 'private-window', 'other-browser', 'report-to-portal-support'],
  explains: ['browser.blank-page', 'sso.loop', 'sso.silent-return', 'session.expired'],
  judge(facts, circumstances) {
    const tooLarge = [
      ...answered(facts, circumstances, (status) => status === 431),
      ...failuresOf('browser.site-data-corrupt', facts['network-error']),
    ];
    if (tooLarge.length > 0) return found('decisive', tooLarge);
    const judgement = spoken('browser.site-data-corrupt', facts, circumstances);
    if (judgement.because.length > 0) return judgement;
    const privately = worksInPrivate(facts);
    if (privately.length > 0) return possible('strong', privately);
    const loops = facts.redirects.filter(({ fact }) => fact.loop).slice(-1);
    const working = goodTrips(facts);
    if (loops.length > 0 && working.length > 0) return possible('strong', [...loops, ...working]);
    const refused = answered(facts, circumstances, (status) => status === 400);
    const load = current(facts['cookie-load'], circumstances);
    if (refused.length > 0 && load.length > 0) return found('strong', [...refused, ...load]);
    const bare = refused.length > 0 && pageNow(facts, circumstances)?.fact.form !== 'password';
    return bare ? possible('weak', refused) : judgement;
  },
});
