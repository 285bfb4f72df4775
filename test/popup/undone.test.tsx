import { afterEach, expect, it } from 'vitest';
import type { Fact } from '../../src/core/evidence.ts';
import { draw, prepare, seen } from './draw.tsx';
import { caseOf, page, tried } from './facts.ts';

/** A step that could not be done, in a popup that is opened later. */
let close = async () => {};
afterEach(() => close());

const cookiesOff: Fact = { kind: 'setting', what: 'cookies', value: 'block', how: 'asked' };
const show = async (fix: string, because: string) => {
  const record = caseOf([page(), cookiesOff, tried(fix, 'failed', { because })]);
  prepare({ record });
  close = draw();
  return (await seen('[data-result=failed]')).textContent;
};
const step = (fix: string) => seen(`[data-fix=${fix}][data-state=undone]`);

it('says why, and that IT has it in hand, with their lines unfolded', async () => {
  expect(await show('allow-cookies', 'held-by-policy')).toContain(
    'Allow cookies for this portal. Could not be done: your clinic’s settings hold this. Ask your IT.',
  );
  expect((await seen('[data-verdict=found]')).textContent).toContain('Send the report to your');
  expect((await step('allow-cookies')).querySelector('details')?.open).toBe(true);
  expect((await step('allow-cookies')).textContent).toContain('CookiesAllowedForUrls');
  expect(document.querySelector('[data-button=allow-cookies]')).toBeNull();
  expect(document.querySelector('.button.primary')?.getAttribute('data-button')).toBe('copy');
});

it('is no step that did not help, and the advice goes on', async () => {
  expect(await show('private-window', 'private-window-forbidden')).toContain('switched off here');
  expect((await step('private-window')).textContent).toContain('Could not be done');
  expect((await step('private-window')).textContent).not.toContain('Did not help');
  expect((await seen('[data-verdict=found]')).textContent).toContain('Allow cookies');
});
