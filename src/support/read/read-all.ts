import type { Report } from '../../core/report/index.ts';
import { isMbox, splitMbox } from '../../core/triage/index.ts';
import { harvestMail } from './mail.ts';
import { type Refusal, type Source, TooLarge } from './source.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Reading {
  readonly reports: readonly Report[];
  readonly refused: readonly Refusal[];
}

/** How long the page may be busy before it may draw and hear a click. */
const SLICE_MS = 40;

/** Reads everything, in slices, telling how far it is; stops without a result when aborted. */
export async function readAll(
  sources: readonly Source[],
  told: (progress: Progress) => void,
  stop: AbortSignal,
): Promise<Reading> {
  const reports: Report[] = [];
  const refused: Refusal[] = [];
  let total = sources.length;
  let done = 0;
  let began = performance.now();
  for (const source of sources) {
    const texts = await open(source, refused);
    total += Math.max(0, texts.length - 1);
    for (const text of texts) {
      const { reports: found, error } = await harvestMail(text);
      for (const report of found) reports.push(report);
      if (error) refused.push({ name: source.name, error });
      done += 1;
      if (performance.now() - began < SLICE_MS) continue;
      told({ done, total });
      await breath();
      stop.throwIfAborted();
      began = performance.now();
    }
  }
  told({ done, total });
  return { reports, refused };
}

async function open(source: Source, refused: Refusal[]): Promise<string[]> {
  try {
    const text = await source.open();
    return isMbox(text) ? splitMbox(text) : [text];
  } catch (error) {
    const why = error instanceof TooLarge ? 'too-long' : 'unreadable';
    refused.push({ name: source.name, error: why });
    return [];
  }
}

/** Lets the page draw and hear a click. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
