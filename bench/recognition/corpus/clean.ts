/** Plausible values for placeholders, by what their name says. */
const VALUES: readonly (readonly [RegExp, string])[] = [
  [
    /count|num|min|max|attempt|length|digit|day|hour|minut|second|time|sec|expir|duration|limit|size|chars?$|remaining/i,
    '5',
  ],
  [/mail|identifier|email/i, 'jane.doe@example.org'],
  [/phone/i, '+1 555 0100'],
  [/user|login|name$/i, 'jdoe'],
  [/url|link|uri|href|domain|host/i, 'portal.example.org'],
  [/date/i, '1 May 2025'],
  [/code/i, '400'],
  [/ip/i, '192.0.2.10'],
  [/provider|idp|strategy|social|connector|method|factor/i, 'Okta Verify'],
];

function valueFor(name: string): string {
  if (/^\d+$/.test(name)) return ['5', 'Portal', '3'][Number(name) % 3] ?? 'Portal';
  return VALUES.find(([pattern]) => pattern.test(name))?.[1] ?? 'Portal';
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  shy: '',
  zwnj: '\u200c',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
};

const entities = (text: string) =>
  text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });

const tags = (text: string) =>
  text
    .replace(/<\/?[$\d]\d?\/?>/g, '')
    .replace(/<\/?(?:p|div|br|li|ul|ol|h\d|tr|td|blockquote)\b[^>]*>/gi, ' ')
    .replace(/<[a-zA-Z/!][^>]*>/g, '');

const ARMS =
  /\{\s*(\w+)\s*,\s*(?:plural|select|selectordinal)\s*,((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g;

/** ICU plural or select: the "other" (or last) arm. */
function arms(text: string): string {
  return text.replace(ARMS, (_, _name, list: string) => {
    const all = [...list.matchAll(/(=\d+|\w+)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g)];
    const arm = all.find((match) => match[1] === 'other') ?? all.at(-1);
    return arm?.[2]?.replaceAll('#', '5') ?? '5';
  });
}

function placeholders(text: string): string {
  const named = (_: string, name: string) => valueFor(name);
  return arms(arms(text.replace(/%\{(\w+)\}/g, named)))
    .replace(/\{\{\s*([\w.]+)[^{}]*\}\}/g, named)
    .replace(/\$\{\s*([\w.]+)[^{}]*\}/g, named)
    .replace(/\{\s*([\w.]+)\s*(?:,[^{}]*)?\}/g, named)
    .replace(/%(?:\d\$)?[-+ 0#]*\d*\.?\d*[du]/g, '5')
    .replace(/%(?:\d\$)?[@s]/g, 'Portal');
}

/** A catalogue's text as a page would show it: placeholders filled, markup removed. */
export function clean(raw: string, doubledApostrophes: boolean): string {
  const text = doubledApostrophes ? raw.replaceAll("''", "'") : raw;
  const plain = entities(entities(tags(entities(placeholders(text)).replaceAll('\u00ad', ''))));
  return plain
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
