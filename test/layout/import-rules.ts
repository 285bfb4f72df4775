import { posix } from 'node:path';
import type { Import, Source } from './source.ts';

/** Who may import what: the table of docs/ARCHITECTURE.md as data. */
export interface Rule {
  /** Folders and packages whose values may be used; `a/b.ts` names one file. */
  readonly values: readonly string[];
  /** Those of which only types may be used. */
  readonly types: readonly string[];
}

const PAGE: readonly string[] = ['src/ui', 'src/core', 'src/shared', 'preact'];

const RULES: Readonly<Record<string, Rule>> = {
  'src/core': { values: ['src/core', 'zod/mini'], types: ['assets/_locales/en'] },
  'src/shared': { values: ['src/shared'], types: ['src/core', 'webextension-polyfill'] },
  'src/content': {
    values: ['src/content', 'src/shared/protocol.ts'],
    types: ['src/core', 'src/shared'],
  },
  'src/background': {
    // The shapes of messages stand beside their handlers, hence zod.
    values: [
      'src/background',
      'src/core',
      'src/shared',
      'zod/mini',
      'virtual:clinic',
      'virtual:packs',
    ],
    types: ['webextension-polyfill'],
  },
  // What all pages of ours are made of.
  'src/ui': { values: ['src/ui', 'src/shared', 'preact'], types: ['src/core'] },
  'src/popup': {
    values: ['src/popup', 'virtual:report-words', ...PAGE],
    types: ['webextension-polyfill'],
  },
  'src/options': { values: ['src/options', ...PAGE], types: ['webextension-polyfill'] },
  'src/welcome': { values: ['src/welcome', ...PAGE], types: [] },
  'src/support': {
    values: ['src/support', 'virtual:report-words', 'virtual:desk-words', ...PAGE],
    types: [],
  },
  kit: {
    values: [
      'kit',
      'src/core',
      'vite.config.ts',
      'node:',
      'vite',
      'zod/mini',
      'puppeteer-core',
      // Formats of packages and policies.
      'fflate',
      'pbf',
      'plist',
      'fast-xml-parser',
    ],
    types: [],
  },
};

/** What one file may do beyond its folder. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'src/background/on-message.ts': ['webextension-polyfill'],
  'src/background/registration.ts': ['src/content/index.iife.ts?script'],
  // One reader of user agents for the report and for the checks.
  'src/ui/agent.ts': ['src/core/agent.ts'],
  // Mails that desks paste are parsed by a library that is kept.
  'src/support/read/mail.ts': ['postal-mime'],
};

/** The imports of a file that the table does not allow, as lines. */
export function forbiddenImports(source: Source): readonly string[] {
  const folder = Object.keys(RULES).find((name) => source.file.startsWith(`${name}/`));
  const rule = folder === undefined ? undefined : RULES[folder];
  if (!rule) return [`${source.file}: its folder is not in the table`];
  const values = [...rule.values, ...(EXCEPTIONS[source.file] ?? [])];
  return source.imports
    .filter(({ from, typeOnly }) => {
      const target = targetOf(source.file, from);
      const allowed = typeOnly ? [...values, ...rule.types] : values;
      return !allowed.some((one) => isWithin(target, one));
    })
    .map((one) => describeImport(source.file, one));
}

const describeImport = (file: string, { from, typeOnly }: Import): string =>
  `${file}: ${typeOnly ? 'types' : 'values'} from ${from}`;

const targetOf = (file: string, from: string): string =>
  from.startsWith('.') ? posix.join(posix.dirname(file), from) : from;

const isWithin = (target: string, allowed: string): boolean =>
  target === allowed || target.startsWith(allowed.endsWith(':') ? allowed : `${allowed}/`);
