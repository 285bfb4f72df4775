import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fake } from '../support/fake-browser.ts';
import { clipboard, draw, heard, prepare, press, seen, soon, text } from './draw.tsx';
import { stateNamed } from './states/index.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

let close = async () => {};
const agent = vi.spyOn(navigator, 'userAgent', 'get');

beforeEach(() => void agent.mockReturnValue(FIREFOX));
afterEach(() => close());

/** Draws a state as Firefox shows it to whoever was given this. */
function open(name: string, given: Partial<typeof fake>): void {
  prepare(stateNamed(name));
  Object.assign(fake, given);
  close = draw();
}

const button = (name: string) => document.querySelector(`[data-button="${name}"]`);

describe('a private window in Firefox', () => {
  it('is opened by hand where private windows are not ours to see, with the address to copy', async () => {
    open('possible', { privateAccess: false });
    const step = await seen('[data-fix=private-window]');
    expect(button('private-window')).toBeNull();
    expect(step.textContent).toContain('Ctrl+Shift+P');
    expect(step.textContent).not.toContain('Press the button');
    await press('copy-address');
    await soon(() => clipboard.items['text/plain']).toBe('https://portal.test/login');
    await soon(heard).toBe('Copied');
    await press('did-private-window');
    await soon(() => fake.sent.some(({ name }) => name === 'popup:did')).toBe(true);
  });

  it('is one click where they are', async () => {
    open('possible', { privateAccess: true });
    await seen('[data-button="private-window"]');
    expect(
      document.querySelector('[data-fix=private-window] [data-button=copy-address]'),
    ).toBeNull();
  });
});

describe('pausing an extension in Firefox', () => {
  it('is done by hand, and asks for no permission, unless a policy installed us', async () => {
    open('possible', { installType: 'normal' });
    const step = await seen('[data-fix=pause-extension]');
    expect(button('pause-extension')).toBeNull();
    expect(step.textContent).toContain('Extensions and Themes');
    expect(step.textContent).not.toContain('Press the button');
  });

  it('is one click where a policy did', async () => {
    open('possible', { installType: 'admin' });
    await seen('[data-button="pause-extension"]');
  });
});

it('what Firefox lets no extension do is said in its own words', async () => {
  open('action', {});
  const step = await seen('[data-fix=allow-cookies]');
  expect(button('allow-cookies')).toBeNull();
  expect(step.textContent).toContain('Manage Exceptions');
  expect(step.textContent).not.toContain('Press the button');
});

it('in other browsers all of them stay one click', async () => {
  agent.mockReturnValue('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0');
  open('possible', { privateAccess: false, installType: 'normal' });
  await seen('[data-button="private-window"]');
  await seen('[data-button="pause-extension"]');
  expect(text()).not.toContain('Ctrl+Shift+P');
});
