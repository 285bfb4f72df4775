import type { ProblemId } from '../problems/ids.ts';
import type { Phrases } from './phrases.ts';

/** Where on the page a text stood; it raises or lowers the bar for calling it a message. */
export const PLACES = [
  'alert', // role=alert/status, aria-live, dialog over the page
  'field', // aria-describedby / error text of one invalid field, custom validity
  'near-form', // appeared near the sign-in form, or carries an error-like class
  'page', // heading or block of a page without a password field (error pages)
  'title', // document.title
  'address', // error codes in the page's address
] as const;
export type Place = (typeof PLACES)[number];

/** How much a recognised message proves. */
export type Strength = 'decisive' | 'strong' | 'weak';

/** What the recogniser is told besides the text. */
export interface RecogniseContext {
  readonly where: Place;
  /** The page's declared language: a hint for ties, never a choice (portals declare it wrongly). */
  readonly lang?: string;
  /** The portal's own messages, from its configuration (`compilePhrases`). */
  readonly phrases?: Phrases;
  /** The computer's time of day in minutes since midnight; without it "until 14:30" gives no number. */
  readonly clock?: number;
}

/** What a text on the page means. `because` names codes and concepts, never page text. */
export interface Recognition {
  readonly problem: ProblemId;
  readonly strength: Strength;
  /** An exact product code such as `AADSTS50126`, upper case, from the closed families only. */
  readonly code?: string;
  /** Waiting time the message states, in minutes, rounded up. */
  readonly minutes?: number;
  readonly attemptsLeft?: number;
  /** BCP 47 tag of the pack that matched. */
  readonly lang?: string;
  readonly because?: readonly string[];
}
