import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { braces, evaluate, flatten, list, npmPackage, read, walk } from './package.ts';

/** Messages of one product: locale as the product writes it, then key, then text. */
export type Catalogues = Map<string, Map<string, string>>;

/** Where development messages come from; versions are pinned so that the label keys stay valid. */
export interface Source {
  readonly id: string;
  readonly load: (cache: string) => Catalogues;
}

function literal(path: string, pattern: RegExp): string | null {
  const source = read(path);
  const at = source.search(pattern);
  return at < 0 ? null : braces(source, at);
}

const keycloak: Source = {
  id: 'keycloak',
  load(cache) {
    const dir = join(
      npmPackage(cache, 'keycloakify', '11.16.0'),
      'src/login/i18n/messages_defaultSet',
    );
    const found: Catalogues = new Map();
    for (const file of list(dir)) {
      const locale = /^([a-z]{2}(?:-[A-Z]{2})?)\.ts$/.exec(file)?.[1];
      const source = locale && literal(join(dir, file), /const messages/);
      if (!locale || !source) continue;
      const texts = new Map<string, string>();
      flatten(evaluate(source), '', texts);
      found.set(locale, texts);
    }
    return found;
  },
};

const okta: Source = {
  id: 'okta',
  load(cache) {
    const root = npmPackage(cache, '@okta/okta-signin-widget', '7.49.0');
    const dir = join(root, 'dist/labels/json');
    const found: Catalogues = new Map();
    for (const file of list(dir)) {
      const locale =
        file === 'login.json' ? 'en' : /^login_([a-z]{2}(?:_[A-Z]{2})?)\.json$/.exec(file)?.[1];
      // Pseudo-locales and an alias.
      if (!locale || ['ok_PL', 'ok_SK', 'in'].includes(locale)) continue;
      const texts = new Map<string, string>();
      flatten(JSON.parse(read(join(dir, file)).replace(/^\uFEFF/, '')), '', texts);
      found.set(locale, texts);
    }
    return found;
  },
};

const ABSENT = new Proxy({}, { get: () => undefined, has: () => true });

/** One locale folder of Logto's phrases: a file per area, and an index of shorthand imports. */
function phrases(root: string, prefix: string, out: Map<string, string>): void {
  for (const file of walk(root, (path) => path.endsWith('.js'))) {
    const isIndex = file.endsWith('index.js');
    const source = literal(file, /const \w+ = \{/);
    if (!source) continue;
    const area = relative(root, isIndex ? dirname(file) : file).replace(/\.js$/, '');
    const name = `${prefix}.${area.replaceAll('/', '.') || 'index'}`;
    // Shorthand members are other files.
    const own = isIndex ? source.replace(/^\s*\w+,$/gm, '') : source;
    flatten(evaluate(own, isIndex ? ABSENT : {}), name, out);
  }
}

const logto: Source = {
  id: 'logto',
  load(cache) {
    const pages = join(npmPackage(cache, '@logto/phrases-experience', '1.15.0'), 'lib/locales');
    const server = join(npmPackage(cache, '@logto/phrases', '1.31.0'), 'lib/locales');
    return new Map(
      list(pages).map((locale) => {
        const texts = new Map<string, string>();
        phrases(join(pages, locale), 'exp', texts);
        const errors = join(server, locale, 'errors');
        if (existsSync(errors)) phrases(errors, 'err', texts);
        return [locale, texts] as const;
      }),
    );
  },
};

export const SOURCES: readonly Source[] = [keycloak, okta, logto];
