import '../support/fake-browser.ts';
import { describe, expect, it } from 'vitest';
import { portalFrom } from '../../src/options/own/portal-from.ts';
import { readPortals, writePortals } from '../../src/options/own/transfer.ts';

const made = (address: string) => {
  const portal = portalFrom(address, []);
  if (typeof portal === 'string') throw new Error(portal);
  return portal;
};

describe('a portal from an address', () => {
  it('has the host, the sign-in page and nothing of one visit', () =>
    expect(made(' https://Portal.Clinic.test/login?next=%2Fpatient%2F7#x ')).toMatchObject({
      id: 'portal-clinic-test',
      name: 'portal.clinic.test',
      signIn: ['https://portal.clinic.test/login'],
      hosts: ['portal.clinic.test'],
    }));

  it('may lack the scheme', () => expect(made('portal.test/x').hosts).toEqual(['portal.test']));

  it.each([
    ['', 'no_address'],
    ['portal', 'no_address'],
    ['javascript://portal.test/%0aalert(1)', 'no_address'],
    ['file:///etc/passwd', 'no_address'],
    ['http://portal.clinic.example/', 'not_secure'],
    ['https://192.0.2.7/login', 'no_name'],
    ['https://user:secret@portal.test/', undefined],
  ])('from %j: %s', (address, fault) => {
    const portal = portalFrom(address, []);
    if (fault) expect(portal).toBe(fault);
    else expect(JSON.stringify(portal)).not.toContain('secret');
  });

  it('is refused when it is there already, also as an identity provider', () => {
    const taken = { ...made('https://a.test/'), identityProviders: ['idp.test'] };
    expect(portalFrom('https://a.test/other', [taken])).toBe('taken');
    expect(portalFrom('https://idp.test/', [taken])).toBe('taken');
  });

  it('has an id of its own beside a like-named one', () => {
    const first = { ...made('https://a-b.test/'), hosts: ['other.test'] };
    expect(portalFrom('https://a.b.test/', [first])).toMatchObject({ id: 'a-b-test-2' });
  });

  it('is refused when there are twenty', () => {
    const many = Array.from({ length: 20 }, (_, index) => made(`https://p${index}.test/`));
    expect(portalFrom('https://one-more.test/', many)).toBe('too_many');
  });
});

describe('a file of portals', () => {
  it('is read back as it was written', () => {
    const portals = [made('https://a.test/'), made('https://b.test/')];
    expect(readPortals(writePortals(portals))).toEqual({ portals });
  });

  it.each(['', '{', '[]', '7', '{"portals":[]}', '{"portals":[{"id":"A B"}]}'])(
    'that is %j is refused with what to write instead',
    (text) => {
      const read = readPortals(text);
      expect('errors' in read && read.errors.length > 0).toBe(true);
      if ('errors' in read) expect(read.errors.every(({ expected }) => expected !== '')).toBe(true);
    },
  );
});
