import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../assets/_locales/en/messages.json';
import { FIX_IDS } from '../../src/core/fixes/ids.ts';
import { FIXES } from '../../src/core/fixes/index.ts';
import { policyLines } from '../../src/core/policy-lines.ts';
import { PROBLEMS } from '../../src/core/problems/index.ts';
import { fixKey, type Locale } from '../../src/core/words.ts';

const FOLDER = join(import.meta.dirname, '../../src/core/fixes');
const OTHERS = ['define.ts', 'ids.ts', 'index.ts'];

const LOCALE: Locale = en;

/** Offered after a success, not by a problem. */
const AFTER_SUCCESS = ['check-profile', 'resume-extension'];

describe('fixes', () => {
  it('has every id once, in one file of its name', () => {
    expect(FIXES.map(({ id }) => id)).toEqual([...FIX_IDS]);
    const files = readdirSync(FOLDER).filter((file) => !OTHERS.includes(file));
    expect(files).toEqual(FIX_IDS.map((id) => `${id}.ts`).toSorted());
  });

  it('has words of its own for Firefox where one click may not be possible there', () => {
    const ids = FIXES.filter(({ inFirefox }) => inFirefox).map(({ id }) => id);
    expect(ids).toContain('private-window');
    for (const id of ids) {
      const hand = LOCALE[`fix_${id.replaceAll('-', '_')}_hand`]?.message ?? '';
      expect(hand, id).not.toBe('');
      expect(hand, id).not.toMatch(/press the button/i);
    }
  });

  it('is named by some problem, and states chances only for problems that name it', () => {
    const named = (fix: string) =>
      PROBLEMS.filter(({ fixes }) => fixes.some((id) => id === fix)).map(({ id }) => id);
    expect(FIX_IDS.filter((id) => named(id).length === 0)).toEqual(AFTER_SUCCESS);
    for (const { id, ends = {} } of FIXES)
      expect(named(id)).toEqual(expect.arrayContaining(Object.keys(ends)));
  });

  it.each(FIXES.map((fix) => [fix.id, fix] as const))('%s', (id, fix) => {
    expect(fix.minutes).toBeGreaterThan(0);
    for (const chance of Object.values(fix.ends ?? {})) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
    expect(en[fixKey(id, 'title')].message.split(/\s+/).length).toBeLessThanOrEqual(8);
    const sentences = en[fixKey(id, 'how')].message.split(' | ');
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.?]$/);
    if (fix.it) expect(en[fix.it].message).toContain('$1');
    else expect(`fix_${id.replaceAll('-', '_')}_it` in en).toBe(false);
  });

  it('says what is lost before it is lost', () => {
    for (const { id, loses } of FIXES)
      if (loses) expect(en[fixKey(id, 'how')].message).toMatch(/lost/);
  });
});

describe('policyLines', () => {
  const HOSTS = ['portal.example', '*.idp.example', 'test.portal.example:8443'];
  const parsed = (fix: (typeof FIX_IDS)[number], extensions?: readonly string[]) =>
    policyLines(fix, HOSTS, extensions).map(({ browsers, json }) => [browsers, JSON.parse(json)]);

  it('allows exactly the hosts, in each browser’s own form', () => {
    const origins = [
      'https://portal.example',
      'https://idp.example',
      'https://test.portal.example:8443',
    ];
    const sites = [origins[0], 'https://[*.]idp.example', origins[2]];
    expect(parsed('allow-cookies')).toEqual([
      ['Chrome, Edge', { CookiesAllowedForUrls: sites }],
      ['Firefox', { policies: { Cookies: { Allow: origins } } }],
    ]);
    expect(parsed('allow-popups')).toEqual([
      ['Chrome, Edge', { PopupsAllowedForUrls: sites }],
      ['Firefox', { policies: { PopupBlocking: { Allow: origins } } }],
    ]);
    expect(parsed('allow-javascript')).toEqual([
      ['Chrome, Edge', { JavaScriptAllowedForUrls: sites }],
    ]);
    const patterns = ['*://portal.example/*', '*://*.idp.example/*', '*://test.portal.example/*'];
    expect(parsed('ask-it-policy')).toEqual([
      ['Chrome, Edge', { URLAllowlist: origins }],
      ['Firefox', { policies: { WebsiteFilter: { Exceptions: patterns } } }],
    ]);
  });

  it('keeps the named extensions off the hosts, and never all of them', () => {
    const off = {
      runtime_blocked_hosts: ['*://portal.example', '*://*.idp.example', '*://test.portal.example'],
    };
    const settings = { ExtensionSettings: { abc: off, 'two@ext.example': off } };
    expect(parsed('pause-extension', ['abc', 'two@ext.example'])).toEqual([
      ['Chrome, Edge', settings],
      ['Firefox 153+', { policies: settings }],
    ]);
    expect(parsed('pause-extension')).toEqual([]);
  });

  it('has Firefox trust the roots that the computer trusts', () => {
    expect(parsed('ask-it-certificate')).toEqual([
      ['Firefox', { policies: { Certificates: { ImportEnterpriseRoots: true } } }],
    ]);
  });

  it('exists only beside words for IT, and never for no host', () => {
    for (const { id, it: words } of FIXES) {
      if (policyLines(id, HOSTS, ['abc']).length > 0) expect(words).toBeDefined();
      expect(policyLines(id, [], ['abc'])).toEqual([]);
    }
  });
});
