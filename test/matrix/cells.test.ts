import { expect, it } from 'vitest';
import { CANNOT } from '../support/cannot.ts';
import { type Cell, cellOf, missedIn, say } from './cells.ts';

const found: Cell = { kind: 'found' };
const inferred: Cell = { kind: 'inferred' };
const cannot: Cell = { kind: 'cannot', because: 'frames' };
const missed: Cell = { kind: 'missed', what: 'never found' };

it.each([
  ['its best row', [cannot, inferred, found], found],
  ['what can be inferred', [cannot, inferred], inferred],
  ['the reason where no row can be played', [cannot], cannot],
  ['a miss, whatever another row came to', [found, missed], missed],
])('a problem counts as %s', (_, tried, expected) =>
  expect(cellOf(tried, undefined)).toEqual(expected),
);

it('a problem without a row needs a reason, or it is missed', () => {
  expect(cellOf([], 'no-case')).toEqual({ kind: 'cannot', because: 'no-case' });
  expect(cellOf([], undefined)).toMatchObject({ kind: 'missed' });
});

it('a miss is named with its browser and problem, and nothing else is', () => {
  const cells = { 'account.locked': missed, 'network.tls': found, 'browser.framed': cannot };
  expect(missedIn('firefox', cells)).toEqual(['firefox: account.locked: never found']);
});

it('says a reason in its words', () =>
  expect(say(cannot)).toBe(`cannot, because ${CANNOT.frames}`));
