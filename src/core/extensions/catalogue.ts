import type { FactOf } from '../evidence.ts';

export type Trait = FactOf<'extensions'>['suspects'][number]['trait'];

/**
 * Extensions whose work is known to end sign-ins now and then, by the start of their name in any
 * store. The name that is shown and reported is ours, never what an extension calls itself.
 */
const KNOWN: readonly (readonly [name: string, trait: Trait])[] = [
  ['uBlock', 'blocker'],
  ['AdBlock', 'blocker'],
  ['Adblock Plus', 'blocker'],
  ['AdGuard', 'blocker'],
  ['Ghostery', 'blocker'],
  ['Privacy Badger', 'blocker'],
  ['DuckDuckGo', 'blocker'],
  ['Disconnect', 'blocker'],
  ['NoScript', 'blocker'],
  ['ScriptSafe', 'blocker'],
  ['Malwarebytes', 'blocker'],
  ['Skip Redirect', 'redirect-skipper'],
  ['Redirector', 'redirect-skipper'],
  ['ClearURLs', 'redirect-skipper'],
  ['Cookie AutoDelete', 'cookie-cleaner'],
  ['Forget Me Not', 'cookie-cleaner'],
  ['I don’t care about cookies', 'cookie-cleaner'],
  ['I still don’t care about cookies', 'cookie-cleaner'],
  ['EditThisCookie', 'cookie-cleaner'],
  ['Click&Clean', 'cookie-cleaner'],
  ['ModHeader', 'header-changer'],
  ['User-Agent Switcher', 'header-changer'],
  ['LastPass', 'password-manager'],
  ['Bitwarden', 'password-manager'],
  ['1Password', 'password-manager'],
  ['Dashlane', 'password-manager'],
  ['Keeper', 'password-manager'],
  ['NordPass', 'password-manager'],
  ['RoboForm', 'password-manager'],
  ['NordVPN', 'proxy'],
  ['ExpressVPN', 'proxy'],
  ['Surfshark', 'proxy'],
  ['Windscribe', 'proxy'],
  ['Hola', 'proxy'],
  ['FoxyProxy', 'proxy'],
  ['SwitchyOmega', 'proxy'],
];

/** Words that makers put into the names of such extensions. */
const WORDS: readonly (readonly [sign: RegExp, trait: Trait])[] = [
  [/user.?agent|\bheaders?\b/i, 'header-changer'],
  [/redirect/i, 'redirect-skipper'],
  [/cookie/i, 'cookie-cleaner'],
  [/\bvpn\b|prox[iy]/i, 'proxy'],
  [/password|passwort|\bvault\b/i, 'password-manager'],
  [/\bads?\b|block|shield|tracker|privacy/i, 'blocker'],
];

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Our name for it (empty: not in the list) and what it does, by the name it gives itself. */
export function lookUp(ownName: string): { readonly name: string; readonly trait?: Trait } {
  const asked = plain(ownName.slice(0, 200));
  const known = KNOWN.filter(([name]) => asked.startsWith(plain(name))).at(-1);
  if (known) return { name: known[0], trait: known[1] };
  const trait = WORDS.find(([sign]) => sign.test(ownName.slice(0, 200)))?.[1];
  return { name: '', ...(trait ? { trait } : {}) };
}
