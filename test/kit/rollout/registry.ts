/**
 * A reader of registration files (version 5.00), after their documented grammar, and of what
 * Chromium and Firefox make of the tree: keys numbered from 1 are lists.
 */
export type Tree = { [name: string]: string | number | Tree };

export function readRegistration(bytes: Uint8Array): {
  readonly set: Tree;
  readonly removed: readonly string[];
} {
  const text = Buffer.from(bytes).toString('utf16le');
  const [mark, ...lines] = text.split('\r\n');
  if (mark !== '\uFEFFWindows Registry Editor Version 5.00')
    throw new Error('no registration file');
  const set: Tree = {};
  const removed: string[] = [];
  let key: Tree | null = null;
  for (const line of lines) {
    const [, minus, path = ''] = /^\[(-?)([^[\]]+)\]$/.exec(line) ?? [];
    const value =
      /^"((?:[^"\\]|\\["\\])*)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([0-9a-f]{8})|(-))$/.exec(line);
    if (line === '') key = null;
    else if (minus) removed.push(path);
    else if (path) key = descend(set, path.split('\\'));
    else if (value && key) {
      const [, name = '', words, number, gone] = value;
      if (gone) removed.push(name);
      else
        key[plain(name)] = words === undefined ? Number.parseInt(number ?? '', 16) : plain(words);
    } else throw new Error(`not in the grammar: ${line}`);
  }
  return { set, removed };
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

/** The tree as browsers read it. */
export function asJson(tree: Tree | string | number): unknown {
  if (typeof tree !== 'object') return tree;
  const names = Object.keys(tree);
  const isList = names.length > 0 && names.every((name, index) => name === String(index + 1));
  const values = Object.values(tree).map(asJson);
  return isList ? values : Object.fromEntries(names.map((name, index) => [name, values[index]]));
}
