import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RealPopup, Running } from './support/running.ts';
import { badge, openTab, until } from './support/session.ts';
import { type Stage, setStage } from './support/stage.ts';
import { meet } from './support/visitor.ts';

let stage: Stage;
let running: Running;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  running = await stage.start();
  const fault = stage.portal.faults.find(({ id }) => id === 'account.locked');
  if (!fault) throw new Error('no such fault');
  const tab = await openTab(running);
  page = tab.page;
  await meet(page, stage.portal, fault);
  await until(async () => (await badge(running, tab.tabId)).text !== '');
  await page.type('input[autocomplete=username]', 'CANARY-USER');
  await page.type('input[type=password]', 'CANARY-PASSWORD');
  // In plain sight, and drawn over known words without being in the mouse's way.
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    const add = (id: string, text: string) => {
      const line = Object.assign(document.createElement('p'), { id, textContent: text });
      document.body.prepend(line);
      return line;
    };
    add('name', 'Patient Jane Kowalczyk');
    add('known', 'Please try again');
    const { left, top } = add('covered', 'Wrong password').getBoundingClientRect();
    // Through the object model: the page's policy allows no style in its markup.
    const { style } = add('over', 'Kowalczyk');
    Object.assign(style, { position: 'fixed', left: `${left}px`, top: `${top}px` });
    Object.assign(style, { margin: '0', pointerEvents: 'none' });
  });
});

afterAll(() => stage.close());

/** Where an element is, in pixels of the window. */
const boxOf = (selector: string) =>
  page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  });

/** Opens the report of the real popup, which alone may capture the tab, and takes the picture. */
async function takePicture(): Promise<RealPopup> {
  const popup = await running.pressIcon(page);
  const press = (name: string) =>
    until(() =>
      popup.evaluate(
        new Function(
          `const button = document.querySelector('[data-button=${name}]'); button?.click(); return button !== null;`,
        ) as () => boolean,
      ),
    );
  await press('read');
  await press('take-picture');
  return popup;
}

/** The picture as the popup shows it; the popup is closed then. */
async function lookAt(popup: RealPopup): Promise<string> {
  const shown = await until(() =>
    popup.evaluate(() => document.querySelector<HTMLImageElement>('img.picture')?.src ?? null),
  );
  await popup.evaluate(() => close());
  return shown;
}

/** How many colours a part of the picture has: 1 when it is painted over. */
const colours = (picture: string, [x = 0, y = 0, w = 0, h = 0]: readonly number[]) =>
  page.evaluate(
    async (src, left, top, width, height) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const pen = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d');
      pen?.drawImage(image, 0, 0);
      const pixels = new Uint32Array(
        pen?.getImageData(left, top, width, height).data.buffer ?? new ArrayBuffer(0),
      );
      return new Set(pixels).size;
    },
    picture,
    x,
    y,
    w,
    h,
  );

it('keeps the pixels of known words, and of nothing else', async () => {
  const [user, password, name, known, covered] = await Promise.all(
    ['input[autocomplete=username]', 'input[type=password]', '#name', '#known', '#covered'].map(
      boxOf,
    ),
  );
  const picture = await lookAt(await takePicture());
  const inner = ([x = 0, y = 0, w = 0, h = 0]: readonly number[] = []) => [
    x + 3,
    y + 3,
    w - 6,
    h - 6,
  ];
  for (const hidden of [user, password]) expect(await colours(picture, inner(hidden))).toBe(1);
  expect(await colours(picture, name ?? [])).toBe(1);
  expect(await colours(picture, covered ?? [])).toBe(1);
  expect(await colours(picture, known ?? [])).toBeGreaterThan(5);
});

it('is refused when something may stand anywhere on the page', async () => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body::after { content: "Kowalczyk"; position: absolute }');
    document.adoptedStyleSheets = [sheet];
  });
  const popup = await takePicture();
  const said = await until(() =>
    popup.evaluate(() =>
      [...document.querySelectorAll('.refusal')].map((one) => one.textContent).find(Boolean),
    ),
  );
  expect(said).toMatch(/^No picture: on this page/);
});
