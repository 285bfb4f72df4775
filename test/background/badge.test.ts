import { beforeEach, expect, it, vi } from 'vitest';
import type { Case } from '../../src/core/evidence.ts';
import { PORTAL, worker } from './fake-worker.ts';

const { paintBadge } = await import('../../src/background/badge.ts');

const MINUTE_MS = 60_000;
const NOW = 1_800_000_000_000;

/** Locked for ten minutes, and seen so long ago. */
const lockedSince = (minutes: number): Case => ({
  format: 1,
  portal: 'p',
  openedAt: NOW - minutes * MINUTE_MS,
  page: 1,
  evidence: [
    {
      at: NOW - minutes * MINUTE_MS,
      page: 1,
      fact: {
        kind: 'message',
        problem: 'account.locked',
        strength: 'strong',
        where: 'alert',
        text: 'Locked for 10 minutes',
        minutes: 10,
      },
    },
  ],
});

/** How much a text in white stands out, by WCAG 2.2. */
function contrastToWhite(colour: string): number {
  const light = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = light;
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

async function paint(minutes: number) {
  await paintBadge(7, lockedSince(minutes), PORTAL);
  await vi.runAllTimersAsync();
  const { text, color, title } = worker.buttons.get(7) ?? {};
  return { text, colour: String(color), title };
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

it('says that a wait is over in another colour than it says that something is wrong', async () => {
  const alarm = await paint(1);
  const calm = await paint(11);
  expect([alarm.text, calm.text]).toEqual(['1', '✓']);
  expect(calm.title).toBe('ui_wait_over');
  expect(calm.colour).not.toBe(alarm.colour);
  for (const { colour } of [alarm, calm]) expect(contrastToWhite(colour)).toBeGreaterThan(4.5);
});
