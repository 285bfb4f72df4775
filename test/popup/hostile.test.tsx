import { afterEach, describe, expect, it, vi } from 'vitest';
import { startWatchdog } from '../../src/ui/watchdog.ts';
import { fake } from '../support/fake-browser.ts';
import { draw, prepare, press, seen, soon, TAB, text } from './draw.tsx';
import { caseOf, message, page, submit } from './facts.ts';

let close = async () => {};
afterEach(async () => {
  vi.useRealTimers();
  await close();
});

const EVIL = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';

it('draws hostile words as words, on the page and in the report', async () => {
  prepare({ record: caseOf([page(), submit, message('credentials.invalid', EVIL)]) });
  close = draw();
  expect((await seen('blockquote')).textContent).toBe(EVIL);
  await press('copy');
  await seen('[data-report]');
  expect(document.querySelectorAll('#app script, #app [onerror], #app img[src=x]')).toHaveLength(0);
  expect(globalThis).not.toHaveProperty('pwned');
});

it('survives every kind of nonsense in storage', async () => {
  const nonsense = [null, 7, 'x', [], {}, { evidence: [{}] }, { evidence: 'x', portal: {} }];
  for (const record of nonsense) {
    prepare({ record: {}, url: 'https://portal.test/' });
    fake.stored[`case:${TAB}`] = record;
    close = draw();
    await seen('#app h1');
    expect(text().length).toBeGreaterThan(20);
    await close();
  }
});

describe('a countdown', () => {
  const locked = message('account.locked', 'Locked for 12 minutes', { minutes: 12 });

  it.each([
    ['ahead', 3_600_000],
    ['back', -3_600_000],
  ])('neither ends nor grows when the computer’s clock is set %s', async (_, set) => {
    const start = Date.now();
    const record = caseOf([page(), submit, locked], start);
    prepare({ record });
    close = draw();
    const left = () => document.querySelector('[role=timer]')?.textContent;
    await soon(left).toMatch(/in 11:\d\d/);
    const before = left();
    vi.useFakeTimers({ toFake: ['Date'], now: start + set });
    // It ticks on, and whatever is seen meanwhile has the case judged anew.
    await soon(left).not.toBe(before);
    const more = { at: start + 1, page: 1, fact: message('service.unavailable', 'Try later') };
    fake.store({ [`case:${TAB}`]: { ...record, evidence: [...record.evidence, more] } });
    await seen('.others li');
    expect(left()).toMatch(/in 11:\d\d/);
    expect(document.querySelector('.verdict')?.className).toContain('wait');
  });

  it('says when the wait is over', async () => {
    const record = caseOf([page(), submit, locked], Date.now() - 12 * 60_000 + 2_500);
    prepare({ record });
    close = draw();
    await seen('[role=timer]');
    await soon(() => document.querySelector('[role=status]')?.textContent).toContain(
      'wait is over',
    );
    expect(document.querySelector('[role=timer]')).toBeNull();
  });
});

describe('the watchdog', () => {
  it('shows a plain page with the reason of an uncaught fault', async () => {
    prepare({ record: caseOf([page()]) });
    close = draw();
    await seen('.fine');
    startWatchdog();
    dispatchEvent(new ErrorEvent('error', { error: new TypeError('x is not a function') }));
    const fault = document.querySelector('#fault.shown');
    expect(fault?.querySelector('pre')?.textContent).toContain('TypeError: x is not a function');
    expect(document.getElementById('app')?.hidden).toBe(true);
  });

  it('shows it when nothing is drawn within two seconds', () => {
    vi.useFakeTimers();
    document.body.innerHTML =
      '<div id="app"></div><div id="fault"><h1 data-word="ui_own_title"></h1><pre></pre></div>';
    startWatchdog();
    vi.advanceTimersByTime(1_900);
    expect(document.querySelector('.shown')).toBeNull();
    vi.advanceTimersByTime(200);
    expect(document.querySelector('.shown h1')?.textContent).toBe(
      'Login Triage itself has a fault',
    );
  });

  it('shows it when a part cannot be drawn', async () => {
    prepare({ record: caseOf([page()]) });
    const clinic = { portals: 'none', contacts: {} };
    fake.stored.settings = { clinic: { ...clinic, portals: [{}] }, notices: null };
    close = draw();
    await soon(
      () => document.querySelector('#fault.shown') ?? document.querySelector('.fault'),
    ).not.toBeNull();
  });
});
