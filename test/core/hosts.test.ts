import { expect, it } from 'vitest';
import { hostMatches, isLocalName } from '../../src/core/hosts.ts';

it.each([
  ['portal.example', 'https://portal.example/x', true],
  ['portal.example', 'https://portal.example:8443/x', true],
  ['portal.example', 'https://evil-portal.example/', false],
  ['portal.example', 'https://portal.example.evil.example/', false],
  ['portal.example:8443', 'https://portal.example:8443/', true],
  ['portal.example:8443', 'https://portal.example/', false],
  ['portal.example:443', 'https://portal.example/', true],
  ['portal.localhost:80', 'http://portal.localhost/', true],
  ['*.portal.example', 'https://a.portal.example/', true],
  ['*.portal.example', 'https://a.b.portal.example/', true],
  ['*.portal.example', 'https://portal.example/', false],
  ['*.portal.example', 'https://evilportal.example/', false],
])('%s and %s: %s', (pattern, url, fits) => expect(hostMatches(pattern, new URL(url))).toBe(fits));

it.each([
  ['localhost', true],
  ['a.localhost', true],
  ['a.test', true],
  ['notlocalhost', false],
  ['localhost.example', false],
  ['test', false],
])('%s is local: %s', (name, local) => expect(isLocalName(name)).toBe(local));
