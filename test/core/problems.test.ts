import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../assets/_locales/en/messages.json';
import { factSchemas } from '../../src/core/evidence.ts';
import { fixOf } from '../../src/core/fixes/index.ts';
import { problemOfCode } from '../../src/core/judging/network-codes.ts';
import { PROBLEM_IDS } from '../../src/core/problems/ids.ts';
import { PROBLEMS, problemOf } from '../../src/core/problems/index.ts';
import { type Locale, problemKey } from '../../src/core/words.ts';

const FOLDER = join(import.meta.dirname, '../../src/core/problems');
const PAGES = join(import.meta.dirname, '../../docs/problems');
const OTHERS = ['define.ts', 'ids.ts', 'index.ts'];
const locale: Locale = en;
const words = (text: string) => text.split(/\s+/).length;

describe('problems', () => {
  it('has every id once, in one file of its name, with one page in docs', () => {
    expect(PROBLEMS.map(({ id }) => id)).toEqual([...PROBLEM_IDS]);
    const files = readdirSync(FOLDER).filter((file) => !OTHERS.includes(file));
    expect(files).toEqual(PROBLEM_IDS.map((id) => `${id}.ts`).toSorted());
    expect(readdirSync(PAGES)).toEqual(PROBLEM_IDS.map((id) => `${id}.md`).toSorted());
  });

  it.each(PROBLEMS.map((problem) => [problem.id, problem] as const))('%s', (id, problem) => {
    expect(Object.keys(factSchemas)).toEqual(expect.arrayContaining([...problem.reads]));
    const page = readFileSync(join(PAGES, `${id}.md`), 'utf8');
    expect(page.split('\n')[0]).toBe(`# ${en[problemKey(id, 'title')].message}`);
    for (const said of [id, problem.owner, ...problem.fixes, ...(problem.explains ?? [])])
      expect(page).toContain(`\`${said}\``);
    expect(new Set(problem.fixes).size).toBe(problem.fixes.length);
    expect(problem.fixes.at(-1)).toMatch(/^report-to-/);
    expect(en[problemKey(id, 'title')].message.split(/\s+/).length).toBeLessThanOrEqual(8);
    expect(words(en[problemKey(id, 'do')].message)).toBeLessThanOrEqual(16);
    expect(words(en[problemKey(id, 'why')].message)).toBeLessThanOrEqual(24);
  });

  it('explains consequences without circles', () => {
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (problemOf(from as never)?.explains ?? []).some(
        (next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
      );
    expect(PROBLEM_IDS.filter((id) => reaches(id, id))).toEqual([]);
  });

  it('never advises to click through a warning, to share a password or to lower protection for all', () => {
    const said = PROBLEMS.flatMap(({ id, fixes }) => [
      en[problemKey(id, 'do')].message,
      ...fixes.flatMap((fix) =>
        ['how', 'hand'].map(
          (part) => locale[`fix_${fix.replaceAll('-', '_')}_${part}`]?.message ?? '',
        ),
      ),
    ]).join('\n');
    expect(said).not.toMatch(
      /proceed|continue anyway|accept the risk|advanced|all sites|all websites/i,
    );
    expect(said).not.toMatch(/tell .{0,20}password|send .{0,20}password/i);
    expect(fixOf('ask-it-certificate')?.tries).toBeUndefined();
  });
});

describe('network codes', () => {
  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'network.unreachable'],
    ['net::ERR_CONNECTION_REFUSED', 'network.unreachable'],
    ['net::ERR_TIMED_OUT', 'network.unreachable'],
    ['net::ERR_NETWORK_CHANGED', 'network.unreachable'],
    ['net::ERR_NETWORK_ACCESS_DENIED', 'network.blocked'],
    ['net::ERR_INTERNET_DISCONNECTED', 'network.offline'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'network.proxy'],
    ['net::ERR_PROXY_CERTIFICATE_INVALID', 'network.proxy'],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'network.proxy'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'network.tls'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'network.tls'],
    ['net::ERR_BLOCKED_BY_ADMINISTRATOR', 'policy.blocked'],
    ['net::ERR_BLOCKED_BY_CLIENT', 'browser.extension-conflict'],
    ['net::ERR_BLOCKED_BY_RESPONSE', 'browser.framed'],
    ['net::ERR_TOO_MANY_REDIRECTS', 'sso.loop'],
    ['net::ERR_EMPTY_RESPONSE', 'service.unavailable'],
    ['NS_ERROR_UNKNOWN_HOST', 'network.unreachable'],
    ['NS_ERROR_NET_TIMEOUT', 'network.unreachable'],
    ['NS_ERROR_NET_PARTIAL_TRANSFER', 'service.unavailable'],
    ['NS_ERROR_PROXY_BAD_GATEWAY', 'network.proxy'],
    ['NS_ERROR_UNKNOWN_PROXY_HOST', 'network.proxy'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'network.tls'],
    ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'network.tls'],
    ['net::ERR_ABORTED', null],
    ['NS_BINDING_ABORTED', null],
    ['net::ERR_NEVER_SEEN', undefined],
  ])('%s means %s', (code, problem) => {
    expect(problemOfCode(code)).toBe(problem);
  });
});
