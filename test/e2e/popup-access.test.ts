import type { SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES, stateNamed } from '../popup/states/index.ts';
import { forceColours, invisibleButtons, moving, overflow, violations } from './support/looks.ts';
import { openState } from './support/popup-state.ts';
import type { Running } from './support/running.ts';
import { startForStates } from './support/state-browser.ts';

/** What a person meets who hears, enlarges or recolours the popup. */
let chromium: Running;

beforeAll(async () => {
  chromium = await startForStates();
});

afterAll(() => chromium.close());

/** Roles that a person acts on. */
const PRESSED = new Set(['button', 'link', 'checkbox', 'radio', 'textbox', 'combobox', 'switch']);

const all = (node: SerializedAXNode | null): readonly SerializedAXNode[] =>
  node ? [node, ...(node.children ?? []).flatMap(all)] : [];

describe.each(STATES)('the state $name', (state) => {
  it('has a name for everything that is pressed, and one heading that says what is wrong', async () => {
    const page = await openState(chromium, state);
    const nodes = all(await page.accessibility.snapshot());
    const pressed = nodes.filter(({ role }) => PRESSED.has(role));
    expect(pressed.filter(({ name }) => !name?.trim())).toEqual([]);
    const heads = nodes.filter(({ role, level }) => role === 'heading' && level === 1);
    expect(heads).toHaveLength(1);
    expect(heads[0]?.name).toBe(
      await page.$eval('h1', (one) => one.textContent?.replace(/\s+/g, ' ').trim()),
    );
    await page.close();
  });

  it('stands still where motion is not wanted, and in forced colours shows each button and passes axe', async () => {
    const page = await openState(chromium, state);
    expect(await moving(page)).toEqual([]);
    await forceColours(page);
    expect(await invisibleButtons(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('fits its width with text of twice the size', async () => {
    const page = await openState(chromium, state);
    const before = await page.$eval('h1', (one) => one.getBoundingClientRect().height);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const after = await page.$eval('h1', (one) => one.getBoundingClientRect().height);
    expect(after).toBeGreaterThan(before * 1.5);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

it('is heard from top to bottom as it is read', async () => {
  const page = await openState(chromium, stateNamed('problem'));
  const nodes = all(await page.accessibility.snapshot());
  const heard = nodes
    .filter(({ role }) => role === 'heading' || PRESSED.has(role))
    .map(({ role, name }) => `${role}: ${name}`);
  expect(heard).toMatchInlineSnapshot(`
    [
      "heading: The user name or password is not accepted",
      "button: Copy report",
      "button: Read it first",
      "heading: Step by step",
      "button: I did this",
      "heading: What do you sign in with?",
      "button: A user name",
      "button: My e-mail address",
      "button: I don’t know",
      "button: Something else? Tell us what you see",
      "button: Settings",
    ]
  `);
  await page.close();
});
