import { afterEach, describe, expect, it } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { clipboard, draw, heard, prepare, press, reach, seen, soon, TAB, text } from './draw.tsx';
import { type caseOf, tried } from './facts.ts';
import { STATES, stateNamed } from './states/index.ts';

let close = async () => {};
afterEach(() => close());

const sent = (name: string) => fake.sent.filter((one) => one.name === name).map(({ ask }) => ask);
const records = (name: string) => stateNamed(name).record as ReturnType<typeof caseOf>;
const withFact = (name: string, fact: ReturnType<typeof tried>) => {
  const record = records(name);
  return { ...record, evidence: [...record.evidence, { at: Date.now(), page: 1, fact }] };
};

describe('a step that loses something', () => {
  it('is run only after a yes', async () => {
    close = await reach(stateNamed('confirm'));
    expect(sent('popup:fix')).toEqual([]);
    await press('yes');
    await soon(() => sent('popup:fix')).toEqual([
      { tabId: TAB, fix: 'clear-portal-data', page: 1, pressed: expect.any(Number) },
    ]);
    await soon(heard).toBe('Done');
    expect(document.activeElement?.getAttribute('data-button')).toBe('clear-portal-data');
  });

  it('is not run after a no, and the focus stays', async () => {
    close = await reach(stateNamed('confirm'));
    await press('no');
    expect(document.querySelector('.panel')).toBeNull();
    expect(document.activeElement?.getAttribute('data-button')).toBe('clear-portal-data');
    expect(sent('popup:fix')).toEqual([]);
  });
});

describe('a step that needs a permission', () => {
  it('asks the browser for this permission, then runs', async () => {
    close = await reach(stateNamed('permission'));
    await press('allow');
    expect(fake.requested).toEqual([{ permissions: ['browsingData'] }]);
    await soon(() => sent('popup:fix')).toHaveLength(1);
  });

  it('says so when the clinician says no', async () => {
    close = await reach(stateNamed('permission'));
    fake.consents = false;
    await press('allow');
    expect((await seen('.undone')).textContent).toContain('has not given the permission');
    expect(sent('popup:fix')).toEqual([]);
  });
});

it('says why a step could not be done', async () => {
  close = await reach({ ...stateNamed('possible') });
  fake.answer = () => ({ done: false, because: 'private-window-forbidden' });
  await press('private-window');
  expect((await seen('.undone')).textContent).toContain('private windows are switched off');
  expect(heard()).toContain('private windows are switched off');
});

it('files a guided step as done, and puts the focus on the next one', async () => {
  close = await reach(stateNamed('problem'));
  fake.answer = ({ name }) => {
    const record = withFact('problem', tried('check-typing'));
    if (name === 'popup:did') fake.store({ [`case:${TAB}`]: record });
    return { done: true };
  };
  await press('did-check-typing');
  const over = await seen('[data-fix=check-typing][data-state=done]');
  expect(sent('popup:did')).toEqual([{ tabId: TAB, fix: 'check-typing' }]);
  expect(over.querySelector('details')?.open).toBe(false);
  await seen('.steps details[open] > summary:focus');
  expect(text()).toContain('1 of');
});

describe('what could not be filed', () => {
  it.each([
    ['problem', 'did-check-typing'],
    ['symptoms', 'symptom-blank'],
    ['not-known', 'worked'],
  ])('is said, in the state %s, and nothing counts as done', async (name, button) => {
    close = await reach(stateNamed(name));
    fake.answer = () => ({ done: false, because: 'not-a-portal' });
    await press(button);
    expect((await seen('.undone')).textContent).toContain('does not show the portal any more');
    await soon(heard).toContain('does not show the portal any more');
    await seen(`[data-button="${button}"]:not([aria-disabled])`);
  });
});

it('shows only the first open step unfolded', async () => {
  close = await reach(stateNamed('same'));
  const open = document.querySelectorAll('.steps > ol > li > details[open]');
  expect(open).toHaveLength(1);
  expect(document.querySelector('[data-state=failed]')?.textContent).toContain('Did not help');
});

it('offers nothing to press while only waiting helps', async () => {
  close = await reach(stateNamed('locked'));
  expect(document.querySelector('[data-fix=wait-for-lock] button')).toBeNull();
  expect(document.querySelector('.button.primary')?.getAttribute('data-button')).toBe('copy');
});

it('sends what the clinician sees', async () => {
  close = await reach(stateNamed('symptoms'));
  await press('symptom-dead-button');
  await soon(() => sent('popup:answer')).toEqual([
    { tabId: TAB, question: 'symptom', answer: 'dead-button' },
  ]);
  await seen('.fine');
});

it('copies the report within six keys of the icon, in every state with a finding', async () => {
  // Nothing was seen to fail there, or nothing can be told of it.
  const without = ['healthy', 'paused', 'notice', 'left', 'unreadable', 'fault'];
  const withFinding = STATES.filter(({ record, press: pressed }) => record && !pressed);
  for (const one of withFinding) {
    close = await reach(one);
    const stops = [...document.querySelectorAll('#app button, #app summary, #app a[href]')];
    const copy = stops.findIndex((stop) => stop.getAttribute('data-button') === 'copy');
    // The icon's shortcut, a Tab for each stop up to the button, Enter.
    if (!without.includes(one.name)) expect(copy, one.name).toBeGreaterThanOrEqual(0);
    expect(1 + (copy + 1) + 1, one.name).toBeLessThanOrEqual(6);
    await close();
  }
});

describe('what became of a step', () => {
  it('is asked where it cannot be seen, and the answer is sent', async () => {
    close = await reach(stateNamed('not-known'));
    await press('worked');
    await soon(() => sent('popup:did')).toEqual([
      { tabId: TAB, fix: 'private-window', ended: 'solved' },
    ]);
  });

  it('names the problem that came instead', async () => {
    close = await reach(stateNamed('changed'));
    const result = await seen('[data-result=changed]');
    expect(result.textContent).toContain('The user name or password is not accepted');
  });
});

it('pauses only the extension that was chosen, by its own name', async () => {
  close = await reach(stateNamed('choose'));
  await soon(text).toContain('Page Tidy');
  expect(sent('popup:fix')).toEqual([]);
  const id = 'bbcdefghijklmnopabcdefghijklmnop';
  await press(`pause-${id}`);
  await soon(() => sent('popup:fix')).toMatchObject([{ fix: 'pause-extension', which: id }]);
});

describe('pausing, pressed before the extensions were looked at', () => {
  const { press: _, record, ...choose } = stateNamed('choose');
  const { evidence } = record as { evidence: { fact: { kind: string } }[] };
  const unseen = { ...record, evidence: evidence.filter(({ fact }) => fact.kind !== 'extensions') };
  const checks = () => sent('popup:check').length;

  it('looks, then lets one be chosen', async () => {
    prepare({ ...choose, record: unseen });
    close = draw();
    await seen('[data-button="pause-extension"]');
    await soon(checks).toBe(1);
    fake.answer = () => {
      fake.store({ [`case:${TAB}`]: record });
      return 'done';
    };
    await press('pause-extension');
    await seen('.panel [data-button^=pause-]');
    expect(sent('popup:fix')).toEqual([]);
  });

  it('says that there is none only when it has looked', async () => {
    prepare({ ...choose, record: unseen });
    close = draw();
    await seen('[data-button="pause-extension"]');
    await soon(checks).toBe(1);
    await press('pause-extension');
    await seen('[data-fix=pause-extension] .undone, .act .undone');
    expect(checks()).toBe(2);
    expect(sent('popup:fix')).toEqual([]);
  });
});

it('names every host before data are cleared, and the portals that are signed out too', async () => {
  close = await reach(stateNamed('confirm'));
  const panel = await seen('.panel');
  for (const name of ['portal.test', 'idp.test', 'Lab Results', 'Other sites keep everything'])
    expect(panel.textContent).toContain(name);
});

it('switches a paused extension on again with one press', async () => {
  prepare(stateNamed('healthy'));
  fake.local = { paused: ['abcdefghijklmnopabcdefghijklmnop'] };
  close = draw();
  await press('resume-extension');
  await soon(() => sent('popup:fix')).toMatchObject([{ fix: 'resume-extension' }]);
});

it('copies hosts and policies for IT', async () => {
  close = await reach(stateNamed('action'));
  await press('it-allow-cookies');
  await soon(() => clipboard.items['text/plain'] ?? '').toContain('CookiesAllowedForUrls');
  expect(clipboard.items['text/plain']).toContain('portal.test, idp.test');
});
