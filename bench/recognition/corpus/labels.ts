import { readFileSync } from 'node:fs';
import { PROBLEM_IDS } from '../../../src/core/problems/ids.ts';

/** One label, several acceptable ones, or: `none` (healthy), `hint` (not scored), `skip`. */
export type Label = string | readonly string[];

interface LabelFile {
  readonly default: string;
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

const KNOWN = new Set<string>([...PROBLEM_IDS, 'none', 'hint', 'skip']);

/** A key pattern: `*` any text, `[abc]` one of these characters. */
function glob(pattern: string): RegExp {
  const parts = pattern.split(/(\*|\[[^\]]*\])/).map((part) => {
    if (part === '*') return '.*';
    return part.startsWith('[') ? part : part.replace(/[.+?^${}()|\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** The labels of one product, by message key: exact keys first, then the longest pattern. */
export function labeller(source: string): (key: string) => Label {
  const file = new URL(`labels/${source}.json`, import.meta.url);
  const map: LabelFile = JSON.parse(readFileSync(file, 'utf8'));
  const exact = new Map<string, Label>();
  const globs: { test: RegExp; label: Label; letters: number }[] = [];
  for (const [name, patterns] of Object.entries(map.labels)) {
    const accepted = name.replace(/#\d+$/, '').split('|');
    const unknown = accepted.find((label) => !KNOWN.has(label));
    if (unknown) throw new Error(`labels/${source}.json: unknown label ${unknown}`);
    const label = accepted.length > 1 ? accepted : (accepted[0] ?? 'skip');
    for (const pattern of patterns) {
      if (!/[*[]/.test(pattern)) exact.set(pattern, label);
      else {
        const letters = pattern.replace(/\*|\[[^\]]*\]/g, '').length;
        globs.push({ test: glob(pattern), label, letters });
      }
    }
  }
  globs.sort((a, b) => b.letters - a.letters);
  return (key) => exact.get(key) ?? globs.find(({ test }) => test.test(key))?.label ?? map.default;
}
