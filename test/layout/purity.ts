import { isFreeName, type Node, type Source, walk } from './source.ts';

/** What pure code must not know: page, browser, clock, network, chance, timers. */
const IMPURE = new Set(
  (
    'document window chrome browser navigator location localStorage sessionStorage indexedDB fetch ' +
    'XMLHttpRequest WebSocket performance crypto setTimeout setInterval requestAnimationFrame ' +
    'queueMicrotask process globalThis self console'
  ).split(' '),
);

/** Uses of the outer world in a file of `core`, as lines. */
export function impurities({ file, program }: Source): readonly string[] {
  const found: string[] = [];
  const own = boundNames(program);
  walk(program, (node, parent, key) => {
    const name = String(node.name);
    if (isFreeName(node, parent, key) && IMPURE.has(name) && !own.has(name))
      found.push(`${file}: ${name}`);
    const hidden = hiddenInput(node);
    if (hidden) found.push(`${file}: ${hidden}`);
  });
  return found;
}

/** Names that the file itself gives to something: a `browser` that was passed in is pure. */
function boundNames(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (node: Node) => {
    const target = (node.type === 'AssignmentPattern' ? node.left : node) as Node;
    if (target.type === 'Identifier') names.add(String(target.name));
  };
  walk(program, (node, _parent, key) => {
    if (key === 'params' || (key === 'id' && node.type === 'Identifier')) bind(node);
    if (node.type !== 'ObjectPattern') return;
    for (const { value } of node.properties as readonly { value?: Node }[]) if (value) bind(value);
  });
  return names;
}

/** The clock and chance behind names that also have pure uses. */
function hiddenInput(node: Node): string | null {
  if (node.type === 'NewExpression' && isNamed(node.callee, 'Date') && isEmpty(node.arguments)) {
    return 'new Date()';
  }
  if (node.type !== 'MemberExpression') return null;
  if (isNamed(node.object, 'Date') && isNamed(node.property, 'now')) return 'Date.now';
  return isNamed(node.object, 'Math') && isNamed(node.property, 'random') ? 'Math.random' : null;
}

const isNamed = (node: unknown, name: string): boolean => (node as Node | null)?.name === name;
const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;
