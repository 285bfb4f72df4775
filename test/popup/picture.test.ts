import { expect, it } from 'vitest';
import { planPicture } from '../../src/popup/picture/keep.ts';
import type { Box, Cover, Measured, Text } from '../../src/popup/picture/measured.ts';

const HERE: Box = [10, 10, 100, 20];
const text = (words: string, more: Partial<Text> = {}): Text => ({
  text: words,
  boxes: [HERE],
  inside: [0, 1],
  backed: true,
  inFront: true,
  ...more,
});
const page = (list: readonly Text[], covers: readonly Cover[] = [], doubt = false): Measured => ({
  covers: { list: covers, doubt },
  texts: { lang: 'en', window: [800, 600, 1, 1], list, doubt: false },
});
const kept = (...given: Parameters<typeof page>) =>
  planPicture(page(...given), ['Healtheos'])?.keep;

it('keeps a text all of whose words may stand in a report', () => {
  expect(kept([text('Sign in to Healtheos')])).toEqual([HERE]);
});

it.each([
  ['a name in it', [text('Welcome, Jane Kowalczyk')], []],
  ['a long number in it', [text('Your account 4711083 is locked')], []],
  ['something in front of it', [text('Sign in', { inFront: false })], []],
  ['a field over it', [text('Sign in')], [{ box: [50, 0, 20, 40], kind: 'field', place: 7 }]],
  ['a sign in what it stands in', [text('Sign in')], [{ box: HERE, kind: 'thing', place: 1 }]],
  [
    'a picture behind it',
    [text('Sign in', { backed: false })],
    [{ box: HERE, kind: 'behind', place: 1 }],
  ],
  ['another text over it', [text('Sign in'), text('Kowalczyk', { boxes: [[90, 15, 40, 10]] })], []],
] as const)('paints over a text with %s', (_, texts, covers) => {
  expect(kept(texts, covers)).toEqual([]);
});

/** Texts side by side on one line. */
const line = (...words: readonly string[]): Text[] =>
  words.map((one, i) => text(one, { boxes: [[10 + i * 30, 40, 25, 20]] }));

it.each([
  ['a code in six boxes', line('4', '8', '2', '9', '1', '3')],
  ['a date in parts', line('12', '/', '3', '/', '85')],
  ['a number that belongs to the words beside it', line('Your code', '482')],
  ['a name in parts', line('J', 'a', 'n', 'e')],
  ['words beside a name', line('Signed in as', 'Weeks')],
  [
    'an id for support',
    [text('Request ID: 0f8fad5b-d9cb-469f-a165-70867728950e', { boxes: [[10, 40, 300, 20]] })],
  ],
])('paints over %s', (_, texts) => expect(kept(texts)).toEqual([]));

it('keeps words in parts, and words on another line or far from what is painted over', () => {
  const parts = line('Please', 'try again');
  const far = text('Kowalczyk', { boxes: [[400, 40, 80, 20]] });
  const below = text('Jane', { boxes: [[10, 62, 80, 20]] });
  expect(kept([...parts, far, below])).toEqual(parts.flatMap(({ boxes }) => boxes));
});

it('keeps a text on a plain colour before a picture', () => {
  expect(kept([text('Sign in')], [{ box: [0, 0, 800, 600], kind: 'behind', place: 1 }])).toEqual([
    HERE,
  ]);
});

it('shows where fields are', () => {
  const field: Cover = { box: [0, 100, 50, 20], kind: 'field', place: 3 };
  expect(planPicture(page([], [field]), [])?.outline).toEqual([field.box]);
});

it('makes no picture in doubt, nor of a window zoomed in by pinching', () => {
  expect(planPicture(page([], [], true), [])).toBeNull();
  const pinched = page([]);
  const window = [800, 600, 1, 1.5] as const;
  expect(planPicture({ ...pinched, texts: { ...pinched.texts, window } }, [])).toBeNull();
});
