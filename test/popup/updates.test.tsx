import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fact } from '../../src/core/evidence.ts';
import { LIMITS } from '../../src/shared/protocol.ts';
import { fake } from '../support/fake-browser.ts';
import { draw, heard, prepare, press, seen, soon, TAB, text } from './draw.tsx';
import { caseOf, message, page, submit } from './facts.ts';
import { CLINIC } from './states/index.ts';

let close = async () => {};
beforeEach(() => prepare({ record: caseOf([page()]) }));
afterEach(async () => {
  vi.useRealTimers();
  await close();
});

const wrong = caseOf([page(), submit, message('credentials.invalid', 'Wrong password')]);
const store = (record: unknown) => fake.store({ [`case:${TAB}`]: record });

describe('a case that changes', () => {
  it('is drawn anew and announced, and the focus stays inside', async () => {
    close = draw();
    await press('symptoms');
    await press('back');
    await seen('[data-button=symptoms]:focus');
    store(wrong);
    await seen('[data-problem="credentials.invalid"]');
    await soon(heard).toBe('The user name or password is not accepted');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('asks for the checks once per opening', async () => {
    close = draw();
    await seen('.fine');
    store(wrong);
    await seen('[data-verdict=found]');
    expect(fake.sent.filter(({ name }) => name === 'popup:check')).toHaveLength(1);
  });

  it('is not listened to any more after closing', async () => {
    close = draw();
    await seen('.fine');
    expect(fake.listeners.size).toBe(1);
    await close();
    expect(fake.listeners.size).toBe(0);
  });
});

describe('a page that nobody has seen', () => {
  const checked: Fact = {
    kind: 'browser',
    family: 'chrome',
    major: 156,
    system: 'Windows',
  };

  it('is not called healthy after the checks: it is loaded again', async () => {
    prepare({ url: 'https://portal.test/login', record: caseOf([checked]) });
    close = draw();
    await seen('[data-button=reload]');
    expect(text()).not.toContain('No sign-in problem seen');
  });

  it('is healthy once it was seen, and not by what was seen of the page before', async () => {
    const record = { ...caseOf([page(), checked]), page: 2 };
    prepare({ url: 'https://portal.test/login', record });
    close = draw();
    await seen('[data-button=reload]');
    store({ ...record, page: 1 });
    await seen('.fine');
  });
});

/** Longer than asking as often as the popup does, with its pauses. */
const ALL_TRIES_MS = LIMITS.tries * 200;

describe('a worker that does not answer', () => {
  it('is asked a few times, then the popup says what it could not do, and can be asked again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    fake.answer = () => new Promise(() => {});
    close = draw();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(text()).toContain('Checking');
    expect(text()).toContain('No sign-in problem seen');
    await vi.advanceTimersByTimeAsync(LIMITS.tries * LIMITS.answerMs + ALL_TRIES_MS);
    expect(fake.sent).toHaveLength(LIMITS.tries);
    expect(text()).toContain('Could not check just now');
    fake.answer = () => 'done';
    document.querySelector<HTMLElement>('[data-button=retry]')?.click();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(text()).not.toContain('Could not check just now');
  });

  it('ends in our own fault when there are no settings either', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    fake.stored = {};
    fake.answer = () => undefined;
    close = draw();
    await vi.advanceTimersByTimeAsync(ALL_TRIES_MS);
    expect(text()).toContain('Login Triage itself has a fault');
    expect(document.querySelector('.fault')?.textContent).toContain('Login Triage 1.2.3');
  });
});

describe('storage that fails', () => {
  it('is said, with the reason', async () => {
    fake.storageFault = new Error('Session storage is broken');
    close = draw();
    const lines = await seen('.fault');
    expect(lines.textContent).toContain('Session storage is broken');
    expect(text()).toContain('did not let Login Triage read');
  });

  it('is said after two seconds when it never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    fake.storageFault = 'silent';
    close = draw();
    await vi.advanceTimersByTimeAsync(2_100);
    expect(text()).toContain('did not answer within two seconds');
  });

  it('keeps what was drawn when it breaks later', async () => {
    close = draw();
    await seen('.fine');
    fake.storageFault = new Error('gone');
    store(wrong);
    await seen('.note');
    expect(text()).toContain('No sign-in problem seen');
  });
});

it('says so when the browser names no tab', async () => {
  fake.tab = undefined;
  close = draw();
  await seen('.fault');
  expect(text()).toContain('which tab');
});

it('names a setting that was not taken', async () => {
  const notices = [{ source: 'policy', path: 'portals[0].hosts', problem: 'is missing' }];
  fake.stored.settings = { clinic: CLINIC, notices };
  close = draw();
  expect((await seen('.note')).textContent).toContain('portals[0].hosts is missing');
});

it('tells of what another version wrote', async () => {
  const record = caseOf([page(), { kind: 'smell' } as never]);
  store(record);
  close = draw();
  expect((await seen('.note')).textContent).toContain('another version');
});

it('shows the last sign-in on request when the tab has left the portal', async () => {
  prepare({ record: wrong, url: 'https://news.test/' });
  close = draw();
  await press('last');
  await seen('[data-problem="credentials.invalid"]');
});

it('opens the portal’s configured address, and no other', async () => {
  prepare({ url: 'https://news.test/' });
  close = draw();
  await press('open-healtheos');
  expect(fake.opened).toEqual(['https://portal.test/login']);
});

describe('a page that only looks like the portal', () => {
  const alike = { url: 'https://p0rtal.test/login?next=secret' };
  const mail = () => document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? '';

  it('is met with what to do if a password was typed there, and whom to tell', async () => {
    prepare(alike);
    close = draw();
    const lines = (await seen('.typed-here')).textContent;
    for (const line of ['Did you type a password here? Change it now', 'Clinic IT', '+1 555 0101'])
      expect(lines).toContain(line);
  });

  it('is not named to anybody: the mail has recipient and subject only, and the worker is told nothing', async () => {
    prepare(alike);
    close = draw();
    await seen('.typed-here');
    expect(decodeURIComponent(mail())).toBe(
      'mailto:it@clinic.test?subject=Healtheos: This may not be the real portal [navigation.unofficial-host]',
    );
    expect(JSON.stringify([fake.sent, fake.stored])).not.toMatch(/p0rtal|secret/);
  });

  it('leaves the mail out where the clinic named no address for it', async () => {
    prepare({ ...alike, clinic: { ...CLINIC, contacts: {} } });
    close = draw();
    await seen('.typed-here');
    expect(mail()).toBe('');
  });
});

it('asks for the portal’s hosts only', async () => {
  prepare({ url: 'https://portal.test/', hosts: false });
  close = draw();
  await press('grant');
  expect(fake.requested[0]).toEqual({
    origins: [
      'http://idp.test/*',
      'https://idp.test/*',
      'http://portal.test/*',
      'https://portal.test/*',
    ],
  });
});
