import type { Fact } from '../core/evidence.ts';
import type { Place } from '../core/recognise/types.ts';
import type { Places } from './places.ts';

/** Every message of the extension. The word before the colon is who may say it. */
export interface Protocol {
  /** A page of a configured host began. Null: be quiet. */
  'page:hello': { ask: { arrival: PageFact['arrival'] }; answer: WatchList | null };
  /** What changed on the page since the last time. */
  'page:saw': { ask: Sighting; answer: 'stored' };
  /** Look now and answer with everything visible, changed or not. */
  'worker:look': { ask: null; answer: Sighting };
  /** Run the checks for this tab; the result appears in its case. */
  'popup:check': { ask: { tabId: number }; answer: 'done' };
  /** Run one fix for this tab; the result appears in its case. */
  'popup:fix': { ask: FixOrder; answer: Outcome };
  /** The clinician did a guided step, or tells what came of one that cannot be watched from here. */
  'popup:did': { ask: { tabId: number; fix: string; ended?: 'solved' | 'same' }; answer: Outcome };
  /** The clinician answered a question. */
  'popup:answer': { ask: { tabId: number; question: string; answer: string }; answer: Outcome };
}

export type MessageName = keyof Protocol;
export type Ask<N extends MessageName> = Protocol[N]['ask'];
export type Answer<N extends MessageName> = Protocol[N]['answer'];
export interface Envelope<N extends MessageName = MessageName> {
  readonly name: N;
  readonly ask: Ask<N>;
}

type PageFact = Extract<Fact, { kind: 'page' }>;

/** What the content script should do on this page. */
export interface WatchList {
  /** How long a page may stay without visible content after loading before it counts as blank. */
  readonly blankAfterMs: number;
  readonly places: Places;
}

/** A candidate text, raw: recognised and masked at the worker's door, then dropped. */
export interface Candidate {
  readonly text: string;
  readonly where: Exclude<Place, 'address'>;
}

/** What the page looks like; the worker adds the address (masked) and the landing flag. */
export type Look = Omit<PageFact, 'kind' | 'address' | 'landing' | 'openMinutes'>;

export interface Sighting {
  /** ≤ 20 texts of ≤ 400 characters. */
  readonly texts: readonly Candidate[];
  readonly look: Look;
  /** `<html lang>`: a hint only. */
  readonly lang: string;
  /** A form was submitted since the last sighting. */
  readonly submitted: Extract<Fact, { kind: 'submit' }>['form'] | null;
  /** ≤ 10 scripts and styles that the page asked for and did not get, by their raw addresses. */
  readonly broken: readonly { readonly resource: 'script' | 'style'; readonly address: string }[];
  /** How long the page has been open. */
  readonly openMinutes: number;
}

/** One press of a fix's button. */
export interface FixOrder {
  readonly tabId: number;
  readonly fix: string;
  /** The page load the advice was drawn for: the worker acts on no other. */
  readonly page: number;
  /** When it was pressed, in epoch milliseconds: the same press asked twice runs once. */
  readonly pressed: number;
  /** Which one, where a fix can be about several: an extension's id. */
  readonly which?: string;
}

/** Whether what was asked for was done; else why not. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly because: string };

export * as LIMITS from './limits.ts';
