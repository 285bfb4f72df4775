/** A request may end a moment before its document greets. */
const GREETS_WITHIN_MS = 1_000;
const MOST_DOCUMENTS = 20;

/**
 * The page loads of a tab, numbered from the start of the worker. From its request on, a page load
 * is the latest one; until its document greets, it is the one before that still speaks.
 */
interface Loads {
  begun: number;
  /** A page was asked for, and no new document has greeted since. */
  waiting: boolean;
  /** When the page that is waited for had come, or failed. */
  endedAt: number;
  /** When a document greeted whose request nobody had heard of yet. */
  aheadAt: number;
  /** The document that woke the worker, until it says more: its request may be told of only then. */
  woke: string | undefined;
  readonly documents: Map<string, number>;
}

const tabs = new Map<number, Loads>();

const known = (tabId: number): Loads => {
  const before = tabs.get(tabId);
  if (before) return before;
  const fresh: Loads = {
    begun: 0,
    waiting: false,
    endedAt: Infinity,
    aheadAt: -Infinity,
    woke: undefined,
    documents: new Map(),
  };
  tabs.set(tabId, fresh);
  return fresh;
};

function next(loads: Loads): void {
  loads.begun += 1;
  loads.waiting = true;
  loads.endedAt = Infinity;
}

/**
 * A page is asked for, at `at`. False when its document greeted already: Firefox tells of requests
 * up to some hundredths of a second late.
 */
export function begin(tabId: number, at: number): boolean {
  const loads = known(tabId);
  const { aheadAt, woke } = loads;
  loads.aheadAt = -Infinity;
  loads.woke = undefined;
  if (at <= aheadAt && woke === undefined) return false;
  next(loads);
  if (at <= aheadAt) arrive(loads, woke);
  return true;
}

/** The page load that began is none of a portal’s, and is not counted. */
export function unbegin(tabId: number): void {
  known(tabId).begun -= 1;
}

/** The request for the tab's page ended at `at`, well or not. */
export function ended(tabId: number, at: number): void {
  known(tabId).endedAt = at;
}

/** A document greets. True when it is a page load of its own that no request told of. */
export function greet(tabId: number, document: string | undefined, at: number): boolean {
  const isFirst = !tabs.has(tabId);
  const loads = known(tabId);
  if (document !== undefined && loads.documents.has(document)) return false;
  const isUnheard = document !== undefined && !isFirst && !loads.waiting;
  if (isUnheard) next(loads);
  if (isUnheard || isFirst) loads.aheadAt = at;
  if (isFirst) loads.woke = document;
  arrive(loads, document);
  return isUnheard;
}

/** A document came back from the browser's memory, without a request. */
export function restored(tabId: number, document: string | undefined): void {
  const loads = known(tabId);
  next(loads);
  arrive(loads, document);
}

function arrive(loads: Loads, document: string | undefined): void {
  loads.waiting = false;
  if (document === undefined) return;
  if (loads.documents.size >= MOST_DOCUMENTS) loads.documents.clear();
  loads.documents.set(document, loads.begun);
}

/** The page load that what is said now belongs to: `document` is that of the tab's page, if known. */
export function loadOf(tabId: number, document: string | undefined, at: number): number {
  const loads = known(tabId);
  // What it says is filed from here on: it cannot become the next page any more.
  loads.woke = undefined;
  // A download, or an answer without a page: the document stays, and is the page on the screen.
  const stays = loads.waiting && at - loads.endedAt > GREETS_WITHIN_MS;
  if (stays) {
    loads.waiting = false;
    loads.documents.clear();
  }
  return (
    (document !== undefined ? loads.documents.get(document) : undefined) ??
    loads.begun - (loads.waiting ? 1 : 0)
  );
}

/** The tab was closed. */
export function forgetLoads(tabId: number): void {
  tabs.delete(tabId);
}
