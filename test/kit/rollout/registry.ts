/**
 * What importing a registration file (version 5.00, after its documented grammar) makes of a
 * registry, and what Chromium and Firefox make of the tree: keys numbered from 1 are lists.
 */
export type Tree = { [name: string]: string | number | Tree };

/** The registry after an import into it: the lines count one after the other, as `reg import` takes them. */
export function imported(bytes: Uint8Array, before: Tree = {}): Tree {
  const [mark, ...lines] = Buffer.from(bytes).toString('utf16le').split('\r\n');
  if (mark !== '\uFEFFWindows Registry Editor Version 5.00')
    throw new Error('no registration file');
  const tree = structuredClone(before);
  let key: Tree | null = null;
  for (const line of lines) {
    const [, minus, path = ''] = /^\[(-?)(HKEY_LOCAL_MACHINE\\[^[\]]+)\]$/.exec(line) ?? [];
    if (line === '' || minus) key = null;
    else if (path) key = descend(tree, path.split('\\'));
    else if (key) change(key, line);
    else throw new Error(`not in the grammar: ${line}`);
    if (minus) removeKey(tree, path.split('\\'));
  }
  return tree;
}

const VALUE = /^"((?:[^"\\]|\\["\\])*)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([0-9a-f]{8})|(-))$/;

/** One line with a value; a name without data takes the value away. */
function change(key: Tree, line: string): void {
  const value = VALUE.exec(line);
  if (!value) throw new Error(`not in the grammar: ${line}`);
  const [, name = '', words, number, gone] = value;
  if (gone) delete key[plain(name)];
  else key[plain(name)] = words === undefined ? Number.parseInt(number ?? '', 16) : plain(words);
}

const plain = (text: string): string => text.replace(/\\(["\\])/g, '$1');

function descend(tree: Tree, path: readonly string[]): Tree {
  return path.reduce((at, name) => {
    const next = at[name] ?? {};
    if (typeof next !== 'object') throw new Error(`${name} is a value and a key`);
    at[name] = next;
    return next;
  }, tree);
}

/** With everything below it; a key that is not there is none to remove. */
function removeKey(tree: Tree, path: readonly string[]): void {
  const [name = '', ...below] = path;
  const next = tree[name];
  if (below.length === 0) delete tree[name];
  else if (typeof next === 'object') removeKey(next, below);
}

/** A browser's part of the registry. */
export const policiesOf = (tree: Tree, root: string): Tree =>
  descend(structuredClone(tree), `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${root}`.split('\\'));

/** Without keys that hold nothing: those say nothing to a browser. */
export function withoutEmpty(tree: Tree): Tree {
  const entries = Object.entries(tree).map(
    ([name, value]) => [name, typeof value === 'object' ? withoutEmpty(value) : value] as const,
  );
  return Object.fromEntries(
    entries.filter(([, value]) => typeof value !== 'object' || Object.keys(value).length > 0),
  );
}

/** The tree as browsers read it. */
export function asJson(tree: Tree | string | number): unknown {
  if (typeof tree !== 'object') return tree;
  const names = Object.keys(tree);
  const isList = names.length > 0 && names.every((name, index) => name === String(index + 1));
  const values = Object.values(tree).map(asJson);
  return isList ? values : Object.fromEntries(names.map((name, index) => [name, values[index]]));
}
