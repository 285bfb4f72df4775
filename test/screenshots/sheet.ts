import type { Browser } from 'puppeteer-core';

export interface Picture {
  readonly name: string;
  readonly png: Uint8Array;
}

/** Many pictures on one, each under its name. */
export async function sheet(browser: Browser, pictures: readonly Picture[]): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ width: 8 * 244 + 24, height: 800 });
  const figures = pictures.map(({ name, png }) => {
    const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    return `<figure><figcaption>${name}</figcaption><img width="220" src="${source}"></figure>`;
  });
  await page.setContent(`<!doctype html><style>
    body { margin: 24px; columns: 8; column-gap: 24px; background: #8a949a; font: 16px sans-serif }
    figure { margin: 0 0 24px; break-inside: avoid }
    img { display: block }
  </style>${figures.join('')}`);
  const picture = await page.screenshot({ type: 'jpeg', quality: 50, fullPage: true });
  await page.close();
  return picture;
}
