import { isFreeName, type Node, parseCode, walk } from '../layout/source.ts';

/** Names that would send, evaluate, or keep something outside the extension's own storage. */
const NAMES = new Set(
  (
    'fetch XMLHttpRequest WebSocket EventSource WebTransport RTCPeerConnection Image Worker SharedWorker ' +
    'BroadcastChannel eval Function importScripts localStorage sessionStorage indexedDB FormData'
  ).split(' '),
);

/** Properties that would do the same, run a text as markup, or read what a person types. */
const PROPERTIES = new Set(
  (
    'fetch sendBeacon eval innerHTML outerHTML insertAdjacentHTML dangerouslySetInnerHTML srcdoc ' +
    'localStorage sessionStorage indexedDB getItem setItem postMessage'
  ).split(' '),
);

/** Properties and events by which a content script could learn what is typed. */
const TYPING_PROPERTIES = new Set([
  'value',
  'valueAsNumber',
  'valueAsDate',
  'files',
  'clipboardData',
]);
const TYPING_EVENTS =
  /^(?:on)?(?:key(?:down|up|press)|input|beforeinput|textInput|composition\w+|paste|copy|cut)$/;

/** What a built script uses of what it must not, sorted, each once. */
export function forbiddenUses(text: string, file: string, isContent: boolean): readonly string[] {
  const found = new Set<string>();
  walk(parseCode(text, file).program, (node, parent, key) => {
    const name = String(node.name);
    if (isFreeName(node, parent, key) && NAMES.has(name)) found.add(name);
    const property = propertyName(node, parent);
    if (property && PROPERTIES.has(property)) found.add(`.${property}`);
    if (!isContent) return;
    if (property && TYPING_PROPERTIES.has(property)) found.add(`.${property}`);
    const text = node.type === 'Literal' ? String(node.value) : '';
    if (TYPING_EVENTS.test(text)) found.add(`"${text}"`);
  });
  return [...found].sort();
}

/** The property that is read or written: `a.b`, `a["b"]` or `const { b } = a`. */
function propertyName(node: Node, parent: Node | null): string | null {
  const isPattern = node.type === 'Property' && parent?.type === 'ObjectPattern';
  const named = node.type === 'MemberExpression' ? node.property : isPattern ? node.key : null;
  const { type, name, value } = (named ?? {}) as Partial<Node>;
  if (type === 'Literal') return String(value);
  return type === 'Identifier' && node.computed !== true ? String(name) : null;
}
