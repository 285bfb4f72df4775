import { type Candidate, LIMITS, type Look, type Sighting } from '../shared/protocol.ts';
import { page } from './dom.ts';
import { end, later } from './life.ts';
import { look } from './look.ts';
import { lookAnywhere } from './pace.ts';
import type { Finds } from './scene.ts';
import { send } from './send.ts';

const AGAIN_MS = 10_000;

/** Texts that showed at the last look, and what the worker was told the page looks like. */
let shown: readonly string[] = [];
let told = '';
/** What waits to be said: texts, a submitted form, or just that something is new. */
const waiting: Candidate[] = [];
let submitted: Sighting['submitted'] = null;
let due = false;
let line: Promise<void> = Promise.resolve();

const looks = () => JSON.stringify(look) + location.pathname;

export const sighting = (texts: readonly Candidate[]): Sighting => ({
  texts,
  look,
  lang: page.documentElement.lang.slice(0, 35),
  submitted,
});

function next(): Sighting {
  const message = sighting(waiting.splice(0, LIMITS.texts));
  submitted = null;
  due = false;
  told = looks();
  if (waiting[0]) say();
  return message;
}

async function talk(): Promise<void> {
  if ((await send('page:saw', next)) === 'stored') return;
  // Nobody took it: all of the page is new again, later.
  forget();
  later(AGAIN_MS, lookAnywhere);
}

/** Says what is new, one message after the other, whatever came meanwhile in the next one. */
function say(): void {
  if (!due) line = line.then(talk).catch(end);
  due = true;
}

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

/** Tells the worker which of the texts that show now are new. */
export function* tell(finds: Finds): Finds {
  const seen: string[] = [];
  for (const found of distinct(finds)) {
    yield;
    if (!found) continue;
    seen.push(found.text);
    if (shown.includes(found.text)) continue;
    waiting.push(found);
    say();
  }
  shown = seen;
}

/** Tells what the page looks like, if that changed. */
export function tellLook(): void {
  if (looks() !== told) say();
}

export function tellSubmit(form: Look['form']): void {
  if (form === 'none') return;
  submitted = form;
  say();
}

/** All of the page counts as new. */
export function forget(): void {
  shown = [];
  told = '';
}
