import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = join(import.meta.dirname, '../..');

/** Whatever stands in a syntax tree; enough to walk it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Source {
  /** From the top of the repository, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly program: Node;
  readonly imports: readonly Import[];
}

/** One import or re-export. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** Every TypeScript file under a folder of the repository, sorted. */
export function sourcesUnder(folder: string): readonly Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map(readSource);
}

function readSource(file: string): Source {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return { file, text, ...parseCode(text, file) };
}

/** Parses TypeScript or JavaScript. Throws when it is neither. */
export function parseCode(text: string, file: string): Pick<Source, 'program' | 'imports'> {
  const { program, module, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const imports: Import[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ from: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      from: text.slice(start, end).replace(/^(['"])(.*)\1$/s, '$2'),
      typeOnly: false,
    })),
  ];
  return { program: program as unknown as Node, imports };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Visits every node of a tree with the node it hangs on and the name it hangs there by. */
export function walk(
  node: Node,
  visit: (node: Node, parent: Node | null, key: string) => void,
  parent: Node | null = null,
  key = '',
): void {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node, name);
    }
  }
}

/** Whether a node is an identifier that is read as a value: no property name, no key, no label. */
export function isFreeName(node: Node, parent: Node | null, key: string): boolean {
  if (node.type !== 'Identifier' || !parent) return false;
  if (parent.type.startsWith('TS')) return false;
  const isName = key === 'property' || key === 'key';
  return !isName || parent.computed === true;
}
