import type { Wording } from '../advice.ts';

export const en: Wording = {
  wrong: {
    'go past a certificate warning':
      /\bgo on past|\bclick through|proceed (?:to|anyway)|accept the risk|continue anyway|ignore the (?:warning|certificate)|thisisunsafe/i,
    'switch protection off everywhere':
      /\b(?:turn|switch) (?:off|the (?:protection|antivirus|firewall)[^.]* off)[^.]*\b(?:protection|antivirus|firewall|shield)|\bturn the protection off|allow all (?:cookies|sites|pop-ups)|for all (?:sites|websites)|disable (?:the |your )?(?:antivirus|firewall|protection)/i,
    'share a password':
      /\b(?:tell|send|give|share|lend|say|e-mail|write)\b[^.]{0,30}\bpasswords?\b|colleague’s (?:account|password|user name)|\bsign in as (?:somebody|someone|a colleague)/i,
  },
  not: /\b(?:not|never|don’t|no)\b/i,
  hereOnly: /this site only/i,
  bad: [
    ['go past a certificate warning', 'Press Advanced, then proceed to the site.'],
    ['go past a certificate warning', 'Go on past the warning.'],
    ['switch protection off everywhere', 'Turn off the antivirus protection.'],
    ['switch protection off everywhere', 'Allow all cookies.'],
    ['switch protection off everywhere', 'Turn the protection off.'],
    ['share a password', 'Tell your colleague the password.'],
    ['share a password', 'Send your password to support.'],
    ['share a password', 'Use a colleague’s account.'],
  ],
  good: ['Never send a password to support.', 'Turn the protection off for this site only.'],
};
