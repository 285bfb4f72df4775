import { readFile, writeFile } from 'node:fs/promises';
import { launch, type Page } from 'puppeteer-core';

/**
 * Draws assets/icons/*.png from the SVG sources beside them: `npx tsx kit/icons.ts`.
 * Run it after changing a source; the pictures are committed, so a build needs no browser.
 */
const NAMES = ['idle', 'watching', 'problem', 'checking', 'off'];
const SIZES = [16, 32, 48, 128];
const FOLDER = new URL('../assets/icons/', import.meta.url);

async function draw(page: Page, svg: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size });
  const source = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await page.setContent(`<style>body{margin:0}img{display:block}</style>
    <img width="${size}" height="${size}" src="${source}">`);
  return page.screenshot({ omitBackground: true, type: 'png' });
}

const browser = await launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const name of NAMES) {
    const svg = await readFile(new URL(`${name}.svg`, FOLDER), 'utf8');
    for (const size of SIZES) {
      await writeFile(new URL(`${name}-${size}.png`, FOLDER), await draw(page, svg, size));
    }
  }
} finally {
  await browser.close();
}
