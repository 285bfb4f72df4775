import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reply } from './wire/reply.ts';

const TYPES: Readonly<Record<string, string>> = {
  'base.css': 'text/css; charset=utf-8',
  'chrome.css': 'text/css; charset=utf-8',
  'sections.css': 'text/css; charset=utf-8',
  'desk.css': 'text/css; charset=utf-8',
  'site.js': 'text/javascript; charset=utf-8',
};

const FILES: ReadonlyMap<string, Reply> = new Map(
  Object.entries(TYPES).map(([name, type]) => [
    `/static/${name}`,
    {
      status: 200,
      headers: { 'content-type': type },
      body: readFileSync(join(import.meta.dirname, 'static', name), 'utf8'),
    },
  ]),
);

/** The style sheet or script at this path, the same on all three sites. */
export const staticFile = (path: string): Reply | null => FILES.get(path) ?? null;
