import { type Node, type Source, walk } from './source.ts';

/** Lines of a text. */
export const linesOf = (text: string): number => text.split('\n').length - 1;

/** The value below which a share of the sorted numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Length in lines of every function with a body in braces. */
export function functionLengths({ text, program }: Source): readonly number[] {
  const lengths: number[] = [];
  walk(program, (node) => {
    const body = node.body as Node | null | undefined;
    if (!FUNCTIONS.has(node.type) || !body?.type.endsWith('Statement')) return;
    lengths.push(linesOf(text.slice(node.start, node.end)) + 1);
  });
  return lengths;
}

/** How often a kind of node stands in a file. */
export function countOf({ program }: Source, type: string): number {
  let count = 0;
  walk(program, (node) => {
    if (node.type === type) count++;
  });
  return count;
}
