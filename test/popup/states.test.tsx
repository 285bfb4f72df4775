import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { draw, prepare, reach, seen, text } from './draw.tsx';
import { STATES, stateNamed } from './states/index.ts';

let close = async () => {};
afterEach(() => close());

/** What needs a layout is checked in a real browser. */
const AXE = { rules: { 'color-contrast': { enabled: false } } };
const KEYS = /\b(?:ui|problem|fix|question|owner|check|report)_[a-z_]+/;

/** Changes are spoken; where nothing is drawn any more, the plain page has the focus instead. */
const isHeard = () =>
  document.activeElement?.closest('#fault.shown') != null ||
  document.querySelectorAll('[role=status], [role=alert]').length === 1;

describe.each(STATES)('the state $name', (state) => {
  it('is reached, reads well, and axe finds nothing', async () => {
    close = await reach(state);
    const titles = [...document.querySelectorAll('#app h1, #fault.shown h1')].map(
      (one) => one.textContent ?? '',
    );
    expect(titles).toHaveLength(1);
    expect(titles[0]?.split(/\s+/).length).toBeLessThanOrEqual(8);
    expect(document.querySelectorAll('.button.primary').length).toBeLessThanOrEqual(1);
    expect(text()).not.toMatch(KEYS);
    expect(document.querySelectorAll('[style]')).toHaveLength(0);
    expect(isHeard()).toBe(true);
    const { violations } = await axe.run(document, AXE);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

it.each(['left', 'unreadable'])('%s does not say that the page is watched', async (name) => {
  close = await reach(stateNamed(name));
  expect(document.querySelector('header .status')).toBeNull();
});

describe('direction', () => {
  it('is the one of the browser’s words', async () => {
    prepare({});
    const { fake } = await import('../support/fake-browser.ts');
    fake.direction = 'rtl';
    close = draw();
    await seen('h1');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('en-US');
  });
});
