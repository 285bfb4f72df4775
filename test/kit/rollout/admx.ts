import { XMLParser, XMLValidator } from 'fast-xml-parser';

type Part = Readonly<Record<string, unknown>>;

/** Elements that a template may have any number of: always lists here. */
const MANY = new Set([
  'policy',
  'category',
  'definition',
  'string',
  'presentation',
  'text',
  'textBox',
]);

/** XML as groups; throws where it is not well-formed. */
export function readXml(text: string): Part {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(valid.err.msg);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name, path) => MANY.has(name) && !String(path).endsWith('enabledValue.string'),
  });
  return parser.parse(text) as Part;
}

/** A policy of a template: where it writes, and what it takes. */
export interface TemplatePolicy {
  readonly name: string;
  /** What the editor calls it. */
  readonly title: string;
  readonly key: string;
  /** Names of the values it writes. */
  readonly values: readonly string[];
  /** The categories around it, the outermost first. */
  readonly path: readonly string[];
}

const listAt = (part: unknown, ...way: readonly string[]): readonly Part[] => {
  const found = way.reduce<unknown>((at, name) => (at as Part | undefined)?.[name], part);
  return (found ?? []) as readonly Part[];
};

const refOf = (part: Part, name: string): string =>
  String((part[name] as Part | undefined)?.['@ref'] ?? '');

/**
 * What a Group Policy template says, with its words. Throws where something that it points to is
 * missing: a text, a box, a category, what it runs on.
 */
export function readTemplate(admx: string, adml: string): readonly TemplatePolicy[] {
  const { policyDefinitions: root } = readXml(admx);
  const { policyDefinitionResources: words } = readXml(adml);
  const categories = listAt(root, 'categories', 'category');
  const definitions = listAt(root, 'supportedOn', 'definitions', 'definition');
  const policies = listAt(root, 'policies', 'policy');
  const boxes = listAt(words, 'resources', 'presentationTable', 'presentation');
  const strings = listAt(words, 'resources', 'stringTable', 'string');
  const titles = new Map(strings.map((one) => [`$(string.${one['@id']})`, String(one['#text'])]));
  const has = {
    string: idsOf(strings, '@id'),
    presentation: idsOf(boxes, '@id'),
  };
  const need = (known: ReadonlySet<string>, wanted: string) => {
    if (!known.has(wanted)) throw new Error(`${wanted} is pointed to and missing`);
  };
  const pointers = /\$\((string|presentation)\.(\w+)\)/g;
  for (const [, kind, id = ''] of admx.matchAll(pointers)) need(has[kind as 'string'], id);
  for (const part of policies) {
    need(idsOf(definitions, '@name'), refOf(part, 'supportedOn'));
    const asked = listAt(part, 'elements', 'text').map((one) => String(one['@id']));
    const box = boxes.find((one) => part['@presentation'] === `$(presentation.${one['@id']})`);
    const shown = idsOf(listAt(box, 'textBox'), '@refId');
    for (const id of asked) need(shown, id);
  }
  return policies.map((part) => ({
    name: String(part['@name']),
    title: titles.get(String(part['@displayName'])) ?? '',
    key: String(part['@key']),
    values: part['@valueName']
      ? [String(part['@valueName'])]
      : listAt(part, 'elements', 'text').map((one) => String(one['@valueName'])),
    path: pathTo(refOf(part, 'parentCategory'), categories),
  }));
}

function idsOf(parts: readonly Part[], attribute: string): ReadonlySet<string> {
  const ids = parts.map((one) => String(one[attribute]));
  if (new Set(ids).size < ids.length) throw new Error(`twice: ${ids.join(' ')}`);
  return new Set(ids);
}

function pathTo(name: string, categories: readonly Part[]): readonly string[] {
  const found = categories.find((one) => one['@name'] === name);
  if (!found) throw new Error(`category ${name} is pointed to and missing`);
  const parent = refOf(found, 'parentCategory');
  return [...(parent ? pathTo(parent, categories) : []), name];
}
