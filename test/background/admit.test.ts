import { describe, expect, it, vi } from 'vitest';
import { admit } from '../../src/background/admit.ts';
import { checkClinic } from '../../src/core/clinic/check.ts';
import { evidenceSchema } from '../../src/core/evidence.ts';
import { recognise } from '../../src/core/recognise/index.ts';
import type { Sighting } from '../../src/shared/protocol.ts';

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }));

const checked = checkClinic({
  portals: [
    {
      id: 'portal',
      name: 'Portal',
      signIn: ['https://portal.example/login'],
      hosts: ['portal.example'],
      landingPaths: ['/home'],
      phrases: [{ text: 'Badge * is asleep', problem: 'account.disabled' }],
    },
  ],
});
const portal = checked.ok ? checked.clinic.portals[0] : undefined;
if (!portal) throw new Error('the clinic of this test is wrong');

const sighting = (texts: Sighting['texts']): Sighting => ({
  texts,
  lang: 'en',
  submitted: null,
  broken: [],
  openMinutes: 0,
  look: {
    form: 'password',
    blank: false,
    framed: 'top',
    storage: 'ok',
    noscript: false,
    arrival: 'navigate',
  },
});
const facts = (texts: Sighting['texts'], url = 'https://portal.example/login') =>
  admit(recognise, sighting(texts), url, portal);
const messages = (...args: Parameters<typeof facts>) =>
  facts(...args).filter(({ kind }) => kind === 'message');

describe('admit', () => {
  it('says what a message means', () => {
    expect(messages([{ text: 'Your account is locked.', where: 'alert' }])).toMatchObject([
      { problem: 'account.locked', text: 'Your account is locked.' },
    ]);
  });

  it('masks a word of the message that is a value of the address too', () => {
    const said = (url: string) =>
      messages([{ text: 'The account of weeks is locked.', where: 'alert' }], url)[0];
    expect(said('https://portal.example/login')).toMatchObject({
      text: 'The account of weeks is locked.',
    });
    for (const rest of ['?login_hint=weeks%40x.org', '/weeks/', '#user=Early+Weeks']) {
      expect(said(`https://portal.example/login${rest}`)).toMatchObject({
        text: 'The account of [...] is locked.',
      });
    }
  });

  it('quotes the lines of a message as sentences', () => {
    const text = 'There is a problem | Your account is locked. | Try again in 15 minutes';
    expect(messages([{ text, where: 'alert' }])).toMatchObject([
      {
        text: 'There is a problem. Your account is locked. Try again in 15 minutes',
        minutes: 15,
      },
    ]);
  });

  it('knows the wordings that the clinic configured', () => {
    expect(messages([{ text: 'Badge 77 is asleep', where: 'near-form' }])).toMatchObject([
      { problem: 'account.disabled' },
    ]);
  });

  it('reads an error code of the address, and nothing else of it', () => {
    const url = 'https://portal.example/login?error=access_denied&state=Secret123&login_hint=jane';
    expect(messages([], url)).toMatchObject([{ problem: 'permission.no-role', where: 'address' }]);
    expect(JSON.stringify(facts([], url))).not.toMatch(/Secret123|jane/);
  });

  it('keeps nothing of a name, a number or an address in a text', () => {
    const text = 'Jane Roe (jane@clinic.example, 555-12-3456): your password has expired.';
    expect(JSON.stringify(facts([{ text, where: 'alert' }]))).not.toMatch(/Jane|Roe|clinic|3456/);
  });

  it('is silent about what no alert says and nobody understands', () => {
    expect(messages([{ text: 'Flu season is here', where: 'near-form' }])).toEqual([]);
  });

  it('only makes facts that can be stored', () => {
    const texts = [
      { text: 'AADSTS50126: wrong password, 3 attempts left', where: 'alert' as const },
    ];
    for (const fact of facts(texts))
      expect(evidenceSchema.safeParse({ fact, at: 1, page: 1 }).error).toBeUndefined();
  });

  it('knows a page that only follows a sign-in', () => {
    expect(facts([], 'https://portal.example/home?x=1')[0]).toMatchObject({ landing: true });
    expect(facts([])[0]).toMatchObject({ landing: false });
  });
});
