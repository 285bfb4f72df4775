import type { Page } from 'puppeteer-core';

/** Where something stands: from the start of the line, below what came before it, and how wide. */
export interface Box {
  readonly name: string;
  readonly x: number;
  readonly below: number;
  readonly width: number;
  readonly height: number;
}

const LANDMARKS = 'h1, .verdict, [data-button], summary, [data-report], .countdown, footer';

/** The boxes of all that can be pressed and of the main parts, in the order of the page. */
export const boxesOf = (page: Page): Promise<readonly Box[]> =>
  page.$$eval(LANDMARKS, (elements) => {
    let last = -scrollY;
    return elements
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const below = y - last;
        last = y;
        const name = one.getAttribute('data-button') ?? `${one.tagName} ${one.classList[0] ?? ''}`;
        const round = Math.round;
        return {
          name,
          x: round(x),
          below: round(below),
          width: round(width),
          height: round(height),
        };
      });
  });

/** A font that draws a little wider or higher moves things by less, a moved button by more. */
const PLAY = { x: 6, below: 14, width: 24, height: 14 } as const;

/** What stands elsewhere than in the baseline, as lines. A text that wraps once more is a change. */
export function moved(before: readonly Box[], now: readonly Box[]): readonly string[] {
  const names = (boxes: readonly Box[]) => boxes.map(({ name }) => name).join(', ');
  if (names(before) !== names(now)) return [`were: ${names(before)}`, `are: ${names(now)}`];
  return before.flatMap((old, index) => {
    const fresh = now[index] ?? old;
    return (Object.keys(PLAY) as (keyof typeof PLAY)[])
      .filter((side) => Math.abs(old[side] - fresh[side]) > PLAY[side])
      .map((side) => `${old.name}: ${side} was ${old[side]}, is ${fresh[side]}`);
  });
}
