import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/background/messages.ts';
import { codeOf } from '../../src/core/extensions/suspects.ts';

const look = {
  form: 'password',
  blank: false,
  framed: 'top',
  storage: 'ok',
  noscript: false,
  arrival: 'navigate',
};
const saw = (change: object) => ({
  name: 'page:saw',
  ask: { texts: [], look, lang: 'en', submitted: null, broken: [], openMinutes: 0, ...change },
});

describe('readMessage', () => {
  it('reads what a page saw', () => {
    expect(readMessage(saw({ texts: [{ text: 'Wrong', where: 'alert' }] }))?.name).toBe('page:saw');
  });

  it('reads the code of an extension with an id of Firefox’s', () => {
    const ask = { tabId: 1, fix: 'pause-extension', page: 1, pressed: 1 };
    for (const id of ['uBlock0@raymondhill.net', '{ec8030f7-c20a-464f-9b0e-13a3a9e97384}'])
      expect(readMessage({ name: 'popup:fix', ask: { ...ask, which: codeOf(id) } })).not.toBeNull();
  });

  it.each([
    ['an unknown name', { name: 'page:steal', ask: null }],
    ['a name of the prototype', { name: 'constructor', ask: null }],
    ['no ask', { name: 'page:saw' }],
    ['a further key', { ...saw({}), extra: 1 }],
    ['a further key inside', saw({ value: 'secret' })],
    ['21 texts', saw({ texts: Array(21).fill({ text: 'a', where: 'alert' }) })],
    ['a text of 401 characters', saw({ texts: [{ text: 'a'.repeat(401), where: 'alert' }] })],
    ['a text said to stand in the address', saw({ texts: [{ text: 'a', where: 'address' }] })],
    ['a negative tab', { name: 'popup:check', ask: { tabId: -1 } }],
    [
      'a fix with spaces',
      { name: 'popup:fix', ask: { tabId: 1, fix: 'a b', page: 1, pressed: 1 } },
    ],
  ])('refuses %s', (_, raw) => expect(readMessage(raw)).toBeNull());

  it('never throws, whatever is said', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const read = readMessage(raw);
        return read === null || typeof read.name === 'string';
      }),
      { numRuns: 2_000 },
    );
  });
});
