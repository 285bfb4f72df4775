import { afterEach, describe, expect, it } from 'vitest';
import { clipboard, heard, press, seen, soon, text } from '../popup/draw.tsx';
import { fake } from '../support/fake-browser.ts';
import { draw, prepare } from './draw.tsx';

/** What the options page tells and switches; own portals have a file of their own. */
let close = async () => {};
afterEach(() => close());

/** A row of the settings in force: its lines and where it comes from. */
async function row(name: string) {
  await seen('#in-force');
  const rows = [...document.querySelectorAll('#in-force .rows > li')];
  const found = rows.find((one) => one.querySelector('h3')?.textContent === name);
  const lines = [...(found?.querySelectorAll('p, summary, .lines li') ?? [])].map(
    (one) => one.textContent,
  );
  return { lines, source: found?.querySelector('[data-source]')?.getAttribute('data-source') };
}

const LABS = {
  id: 'labs',
  name: 'Labs',
  signIn: ['https://labs.example/login', 'https://labs.example/other'],
  hosts: ['labs.example'],
  identityProviders: ['login.example'],
  lock: { attempts: 5, minutes: 30 },
  password: { minLength: 12, maxLength: 64, rules: 'A digit and a sign' },
  inactivityDays: 90,
  minimumBrowser: { chrome: 120, firefox: 140 },
  vpn: 'required',
  resetPage: 'https://labs.example/reset',
  statusPage: 'https://labs.example/status',
  profilePage: 'https://labs.example/me',
  legacyPaths: ['/old', '/older'],
  landingPaths: ['/home'],
  phrases: [{ text: 'Account on ice', problem: 'account.locked' }],
};

describe('the settings in force', () => {
  it('show everything that is set for a portal', async () => {
    prepare({ policy: { portals: [LABS] } });
    close = draw();
    expect(await row('Labs')).toEqual({
      source: 'policy',
      lines: [
        'https://labs.example/login',
        'https://labs.example/other',
        'Sites: labs.example, login.example',
        'Wrong tries until it locks: 5',
        'Minutes it stays locked: 30',
        'Characters of a password: 12–64',
        'The portal’s rule: A digit and a sign',
        'This portal switches off accounts that are not used for 90 days: sign in more often than that.',
        'Oldest browser it works with: Chrome 120, Firefox 140',
        'Page to reset the password: https://labs.example/reset',
        'Page about outages: https://labs.example/status',
        'Page with your own record: https://labs.example/me',
        'Old addresses that no longer work: /old, /older',
        'Seen only after signing in: /home',
        'Your clinic says: this portal works only with the VPN on.',
        'The browser does not let Login Triage see all of it yet.',
        'This portal’s own messages: 1',
        '“Account on ice”: Your account is locked',
      ],
    });
    expect((await row('Healtheos')).lines).toEqual([
      'https://portal.clinic.test/login',
      'Sites: portal.clinic.test',
      'The browser lets Login Triage see it.',
    ]);
  });

  it.each([
    [{ minLength: 8 }, '≥ 8'],
    [{ maxLength: 16 }, '≤ 16'],
  ])('show the length %j of a password', async (password, said) => {
    prepare({ policy: { portals: [{ ...LABS, password }] } });
    close = draw();
    expect((await row('Labs')).lines).toContain(`Characters of a password: ${said}`);
  });

  it('tell policy and package apart, also where policy came as texts of JSON', async () => {
    prepare({
      clinic: { organisationId: 'CLINIC 7', contacts: { 'clinic-it': { phone: '555 0100' } } },
      policy: {
        portals: JSON.stringify([LABS]),
        contacts: JSON.stringify({ 'portal-support': { mail: 'help@labs.example' } }),
        disabledPortals: '["healtheos"]',
        ownPortals: 'forbidden',
        reportLanguage: 'fr',
      },
    });
    close = draw();
    expect(await row('Labs')).toMatchObject({ source: 'policy' });
    expect(await row('Contact: The portal’s support')).toMatchObject({ source: 'policy' });
    expect(await row('Contact: Your clinic’s IT')).toMatchObject({ source: 'package' });
    expect(await row('Organisation number')).toEqual({ source: 'package', lines: ['CLINIC 7'] });
    expect(await row('Language of the report')).toMatchObject({ source: 'policy' });
    expect(await row('Portals switched off')).toEqual({ source: 'policy', lines: ['healtheos'] });
    expect(await row('Your own portals')).toMatchObject({ source: 'policy' });
  });

  it('keep the package’s name on a portal that an own one would like to be', async () => {
    prepare({
      own: [{ ...LABS, id: 'healtheos', name: 'Mine', phrases: [], vpn: undefined }],
    });
    close = draw();
    expect(await row('Healtheos')).toMatchObject({ source: 'package' });
    await seen('[data-finding=own-portal-refused]');
  });
});

describe('a switch', () => {
  it('asks the browser for its permission, and gives it back', async () => {
    prepare();
    close = draw();
    (await seen('[data-permission=cookies]')).click();
    await seen('[data-permission=cookies][aria-checked=true]');
    expect(fake.requested).toEqual([{ permissions: ['cookies'] }]);
    expect(heard()).toBe('Allowed.');
    (await seen('[data-permission=cookies]')).click();
    await seen('[data-permission=cookies][aria-checked=false]');
    expect(fake.givenBack).toEqual([{ permissions: ['cookies'] }]);
    expect(heard()).toBe('Switched off.');
  });

  it('stays off after a no', async () => {
    prepare();
    fake.consents = false;
    close = draw();
    (await seen('[data-permission=privacy]')).click();
    await soon(heard).toBe('Not allowed. Nothing has changed.');
    await seen('[data-permission=privacy][aria-checked=false]');
  });
});

describe('the shortcut', () => {
  it('is shown, and changed on the browser’s page', async () => {
    prepare();
    close = draw();
    await soon(text).toContain('Alt+Shift+L');
    await press('shortcut');
    await soon(() => fake.opened).toEqual(['chrome://extensions/shortcuts']);
  });

  it('is read again when the person comes back', async () => {
    prepare();
    fake.shortcut = '';
    close = draw();
    await seen('[data-button=shortcut]');
    expect(text()).not.toContain('Alt+Shift+L');
    fake.shortcut = 'Ctrl+Q';
    dispatchEvent(new Event('focus'));
    await soon(text).toContain('Ctrl+Q');
  });
});

describe('the diagnostics', () => {
  it('are copied as they are shown', async () => {
    prepare({ policy: { portals: [LABS] } });
    close = draw();
    await press('copy-diagnostics');
    await soon(heard).toBe('Copied.');
    const shown = document.querySelector('[data-diagnostics]')?.textContent;
    expect(clipboard.items['text/plain']).toBe(shown);
    expect(shown).toContain('portal labs (policy), not granted: https://labs.example/*');
    expect(shown).toContain('portal healtheos (package), granted');
    expect(shown).toContain('error host-not-in-package');
  });

  it('can be copied by hand where the clipboard refuses', async () => {
    prepare();
    clipboard.refuses = true;
    close = draw();
    await press('copy-diagnostics');
    await soon(heard).not.toBe('');
    expect(clipboard.items).toEqual({});
    expect(heard()).not.toContain('Copied');
  });
});

describe('the health', () => {
  it('is fine where nothing is wrong', async () => {
    prepare();
    close = draw();
    await soon(text).toContain('All settings are right');
  });

  it('names what is wrong, and a press of the button ends it', async () => {
    prepare();
    fake.granted.clear();
    close = draw();
    await seen('[data-finding=host-withdrawn]');
    const findings = () => document.querySelectorAll('[data-finding]').length;
    expect(findings()).toBe(2);
    await press('allow-portal.clinic.test');
    await soon(findings).toBe(1);
    await press('allow-portal.clinic.test');
    await soon(text).toContain('All settings are right');
  });
});
