import { describe, expect, it } from 'vitest';
import en from '../../assets/_locales/en/messages.json';

/** Everything anybody is ever told, sentence by sentence. */
const SENTENCES = Object.entries(en).flatMap(([key, { message }]) =>
  message.split(/ \| |(?<=[.?!:])\s/).map((sentence) => ({ key, sentence })),
);

const saying = (wrong: RegExp): readonly string[] =>
  SENTENCES.filter(({ sentence }) => wrong.test(sentence)).map(
    ({ key, sentence }) => `${key}: ${sentence}`,
  );

const NEVER = {
  'go past a certificate warning':
    /(?<!do not |don’t |never )(?:\bgo on past|\bclick through|proceed (?:to|anyway)|accept the risk|continue anyway|ignore the (?:warning|certificate)|thisisunsafe)/i,
  'switch protection off everywhere':
    /\b(?:turn|switch) (?:off|the (?:protection|antivirus|firewall)[^.]* off)(?!.*this site only)[^.]*\b(?:protection|antivirus|firewall|shield)|allow all (?:cookies|sites|pop-ups)|for all (?:sites|websites)|disable (?:the |your )?(?:antivirus|firewall|protection)/i,
  'share a password':
    /(?<!not |never )\b(?:tell|send|give|share|lend|say|e-mail|write)\b[^.]{0,30}\bpasswords?\b|colleague’s (?:account|password|user name)|(?<!never )\bsign in as (?:somebody|someone|a colleague)/i,
} as const;

describe('no word of ours ever advises to', () => {
  it.each(Object.entries(NEVER))('%s', (_, wrong) => expect(saying(wrong)).toEqual([]));
});

describe('and it would be noticed', () => {
  it.each([
    ['go past a certificate warning', 'Press Advanced, then proceed to the site.'],
    ['go past a certificate warning', 'Go on past the warning.'],
    ['switch protection off everywhere', 'Turn off the antivirus.'],
    ['switch protection off everywhere', 'Allow all cookies.'],
    ['share a password', 'Tell your colleague the password.'],
    ['share a password', 'Send your password to support.'],
  ] as const)('%s: %s', (what, sentence) => expect(sentence).toMatch(NEVER[what]));
});
