import { orUnchecked } from '../judging/checks.ts';
import { deeds, stoppedParts } from '../judging/extensions.ts';
import { clear, found, messagesOf, NO_SIGN, pageNow, possible } from '../judging/judgement.ts';
import { failuresOf } from '../judging/network-codes.ts';
import { goodTrips, lostTrips } from '../judging/round-trip.ts';
import { worksInPrivate } from '../judging/tried.ts';
import { troubles } from '../judging/trouble.ts';
import type { Circumstances, Judgement, Reading } from './define.ts';
import { defineProblem } from './define.ts';

const READS = [
  'message',
  'page',
  'response',
  'redirects',
  'submit',
  'network-error',
  'cookie-round-trip',
  'interference',
  'extensions',
  'tried',
  'unknown',
] as const;
type Facts = Reading<(typeof READS)[number]>;

/** Possible, as long as no deed of an extension was seen. */
function suspected(facts: Facts, circumstances: Circumstances): Judgement {
  const page = pageNow(facts, circumstances);
  // Blockers stop a counter script on nearly every page; it matters when the page does not work.
  const broken = page?.fact.blank === true || page?.fact.form === 'none';
  const parts = broken ? stoppedParts(facts, circumstances) : [];
  if (parts.length > 0) return possible('strong', parts);
  const blamed = messagesOf('browser.cookies-blocked', facts, circumstances);
  const working = goodTrips(facts);
  if (blamed.length > 0 && working.length > 0) return possible('strong', [...blamed, ...working]);
  const privately = worksInPrivate(facts);
  if (privately.length > 0) return possible('strong', privately);
  // The browser lets the page store data, yet its cookies are gone on the next request.
  const lost = page?.fact.storage === 'ok' && page.fact.framed === 'top' ? lostTrips(facts) : [];
  return lost.length > 0 ? possible('weak', lost) : NO_SIGN;
}

export const browserExtensionConflict = defineProblem({
  id: 'browser.extension-conflict',
  owner: 'clinician',
  base: 'occasional',
  reads: READS,
  fixes: ['private-window', 'pause-extension', 'other-browser', 'report-to-clinic-it'],
  explains: [
    'browser.blank-page',
    'browser.cookies-blocked',
    'browser.site-data-corrupt',
    'browser.unsupported',
    'session.expired',
    'sso.loop',
    'sso.misconfigured',
    'sso.silent-return',
  ],
  judge(facts, circumstances) {
    const suspects = facts.extensions.slice(-1);
    const named = suspects.filter(({ fact }) => fact.suspects.length > 0);
    const stopped = failuresOf('browser.extension-conflict', facts['network-error']);
    if (stopped.length > 0) return found('strong', [...stopped, ...named]);
    const seen = deeds(facts, circumstances);
    if (seen.length > 0) return found('decisive', [...seen, ...named]);
    const judgement = suspected(facts, circumstances);
    if (judgement !== NO_SIGN) return { ...judgement, because: [...judgement.because, ...named] };
    if (suspects.length > 0 && named.length === 0) return clear(suspects);
    const failing = troubles(facts, circumstances).length > 0;
    return failing && named.length > 0
      ? possible('weak', named)
      : orUnchecked(NO_SIGN, facts, 'extensions');
  },
});
