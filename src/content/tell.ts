import { type Candidate, LIMITS, type Look, type Sighting } from '../shared/protocol.ts';
import { page } from './dom.ts';
import { end, later, now } from './life.ts';
import { look } from './look.ts';
import { lookAnywhere } from './pace.ts';
import type { Finds } from './scene.ts';
import { send } from './send.ts';
import { broken } from './watch-broken.ts';

const AGAIN_MS = 10_000;

/** Texts that showed at the last look, and what the page looked like. */
let shown: readonly string[] = [];
/** What waits to be said: texts, a submitted form, or just that something is new. */
const waiting: Candidate[] = [];
let submitted: Sighting['submitted'] = null;
let due = false;
let line: Promise<void> = Promise.resolve();

export const sighting = (texts: readonly Candidate[]): Sighting => ({
  texts,
  look,
  lang: page.documentElement.lang.slice(0, 35),
  submitted,
  broken,
  openMinutes: Math.floor(now() / 60_000),
});

const next = (): Sighting => {
  const message = sighting(waiting.splice(0, LIMITS.texts));
  submitted = null;
  due = false;
  if (waiting[0]) say();
  return message;
};

async function talk(): Promise<void> {
  if ((await send('page:saw', next)) === 'stored') return;
  // Nobody took it: all of the page is new again, later.
  forget();
  later(AGAIN_MS, lookAnywhere);
}

/** Says what is new, one message after the other, whatever came meanwhile in the next one. */
const say = (): void => {
  if (!due) line = line.then(talk).catch(end);
  due = true;
};

/** Each text once, cut to what a message may carry, and not what another one holds. */
export function* distinct(finds: Finds): Finds {
  let seen = '';
  for (const found of finds) {
    yield;
    const text = found?.text.slice(0, LIMITS.textLength);
    if (!found || !text || seen.includes(text)) continue;
    seen += `${text}\n`;
    yield { text, where: found.where };
  }
}

/** Tells the worker what is new among the texts and, once the page can be judged, in its looks. */
export function* tell(finds: Finds, judged: boolean): Finds {
  const seen: string[] = [];
  let news: true | undefined;
  const show = (key: string, told?: Candidate) => {
    seen.push(key);
    if (shown.includes(key)) return;
    if (told) waiting.push(told);
    news = true;
  };
  if (judged) show(JSON.stringify({ ...look, capsLock: 0 }) + location.pathname);
  for (const found of distinct(finds)) {
    yield;
    if (found) show(found.text, found);
  }
  shown = seen;
  // In one go: a page without its message yet would look like one that says nothing.
  if (news) say();
}

export const tellSubmit = (form: Look['form']): void => {
  if (form === 'none') return;
  submitted = form;
  say();
};

/** All of the page counts as new. */
export const forget = (): void => {
  shown = [];
};
