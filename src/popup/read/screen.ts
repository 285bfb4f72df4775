import type { Place } from '../../core/address/place-of.ts';
import type { Finding } from '../../core/conclusions.ts';
import type { Case, FactOf } from '../../core/evidence.ts';
import type { Portal } from '../../core/portal.ts';
import type { Trial } from '../../core/verification/trials.ts';
import type { Conclusion } from './conclude.ts';
import { realPortals } from './portals.ts';
import type { CheckState, Snapshot } from './snapshot.ts';

/** What the popup shows. One member, one screen. */
export type Screen =
  | { readonly kind: 'checking' }
  | { readonly kind: 'setup'; readonly placeholder: Portal | undefined }
  | {
      readonly kind: 'elsewhere';
      readonly portals: readonly Portal[];
      readonly last: Portal | null;
      /** What the address is to the portals; null where it is none of the web, or unseen. */
      readonly place: Place | null;
      /** The browser does not tell the address. */
      readonly unseen: boolean;
    }
  | { readonly kind: 'grant'; readonly portal: Portal }
  | { readonly kind: 'private' }
  | { readonly kind: 'reload' }
  | { readonly kind: 'healthy'; readonly conclusion: Conclusion }
  | {
      readonly kind: 'unknown';
      readonly conclusion: Conclusion;
      readonly quote: string | undefined;
    }
  | { readonly kind: 'solved'; readonly conclusion: Conclusion; readonly trial: Trial }
  | { readonly kind: 'problem'; readonly conclusion: Conclusion; readonly lead: Finding };

/** Decides the screen. `insist`: show the case although the tab has left the portal. */
export function screenOf(snapshot: Snapshot, check: CheckState, insist: boolean): Screen {
  const { settings, portal, conclusion, onPortal, place, tab, granted } = snapshot;
  const portals = realPortals(settings.clinic);
  if (portals.length === 0) return { kind: 'setup', placeholder: settings.clinic.portals[0] };
  const unseen = tab.url === undefined;
  if (place?.kind === 'insecure') return { kind: 'elsewhere', portals, last: null, place, unseen };
  const left = conclusion !== null && onPortal === false && !insist;
  if (left || (conclusion === null && !onPortal))
    return { kind: 'elsewhere', portals, last: left ? portal : null, place, unseen };
  if (conclusion !== null) return caseScreen(conclusion, check);
  if (tab.privateWindow) return { kind: 'private' };
  if (portal && granted.missing.length > 0) return { kind: 'grant', portal };
  return { kind: check === 'running' ? 'checking' : 'reload' };
}

function caseScreen(conclusion: Conclusion, check: CheckState): Screen {
  const { diagnosis, record, trial } = conclusion;
  const [lead] = diagnosis.findings;
  if (trial?.result === 'solved' && isOver(conclusion))
    return { kind: 'solved', conclusion, trial };
  if (lead) return { kind: 'problem', conclusion, lead };
  const quote = strangeMessage(conclusion);
  const asked = record.evidence.some(
    ({ fact }) => fact.kind === 'answer' && fact.question === 'symptom',
  );
  if (quote !== undefined || asked || isErrorPage(record))
    return { kind: 'unknown', conclusion, quote };
  if (isUnlooked(conclusion)) return { kind: check === 'running' ? 'checking' : 'reload' };
  return { kind: 'healthy', conclusion };
}

/**
 * The page on the screen was never seen, although the checks ran or something was written that this
 * version cannot read: nothing may be said of it.
 */
const isUnlooked = ({ record, lost }: Conclusion): boolean =>
  (lost > 0 || record.evidence.some(({ fact }) => fact.kind === 'browser')) &&
  !record.evidence.some(({ fact, page }) => fact.kind === 'page' && page === record.page);

/** Whether the page on the screen is one we see. */
export const isWatched = ({ conclusion, onPortal }: Snapshot): boolean =>
  conclusion !== null && onPortal !== false && !isUnlooked(conclusion);

/** The browser shows an error page of its own, and nobody knows why. */
const isErrorPage = ({ evidence, page: now }: Case): boolean =>
  evidence.some(
    ({ fact, page }) =>
      page === now &&
      fact.kind === 'unknown' &&
      fact.check === 'error-page' &&
      fact.because === 'error-page',
  );

/** Nothing is found any more; what ended it elsewhere (a private window) leaves a cause here. */
function isOver({ diagnosis, trialElsewhere }: Conclusion): boolean {
  const [lead] = diagnosis.findings;
  return !lead || lead.earlier || (lead.verdict !== 'found' && !trialElsewhere);
}

/** An alert nobody understood counts once somebody tried to sign in: healthy pages greet in alerts too. */
function strangeMessage({ record }: Conclusion): string | undefined {
  const tried = record.evidence.some(({ fact }) => fact.kind === 'submit');
  const strange = record.evidence.findLast(
    ({ fact, page }) => fact.kind === 'message' && fact.problem === null && page === record.page,
  )?.fact as FactOf<'message'> | undefined;
  return tried ? strange?.text : undefined;
}

/** The masked words of the page that a finding rests on, the latest first. */
export const quoteOf = ({ because }: Finding): string | undefined =>
  because.flatMap(({ fact }) => (fact.kind === 'message' ? fact.text : [])).at(-1);
