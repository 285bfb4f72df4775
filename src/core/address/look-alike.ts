import { distance } from './distance.ts';
import { domainOf } from './domain.ts';
import { decodeLabel } from './punycode.ts';
import { skeletonOf } from './skeleton.ts';

/** How a host resembles the portal's: `alike` and `embedded` leave no doubt about the intention. */
export type Likeness = 'alike' | 'embedded' | 'typing-error' | 'added-words' | 'other-ending';

/** Words that stand before and behind names of portals, real ones and false ones. */
const COMMON =
  'access account accounts app apps auth care clinic clinicians doctor health help home id idp login ' +
  'med medical my myaccount online patient portal provider providers secure service services sign ' +
  'signin sso support update verify web www';
const WORDS: ReadonlySet<string> = new Set(COMMON.split(' '));
/** Shorter names resemble too many others. */
const SHORT = 5;
const LONG = 11;

/** The name without the words around it; joined words (`healtheoslogin`) are taken apart too. */
function isNameWithWords(label: string, name: string): boolean {
  const at = label.indexOf(name);
  if (at < 0 || label === name) return false;
  const rest = [label.slice(0, at), label.slice(at + name.length)];
  return rest.flatMap((part) => part.split('-')).every((part) => part === '' || WORDS.has(part));
}

/** How `host` resembles the portal's `own` host; undefined when it does not. */
export function likenessOf(host: string, own: string): Likeness | undefined {
  const [mine, theirs] = [domainOf(own), domainOf(host)];
  const skeleton = skeletonOf(host);
  const asMine = skeletonOf(own);
  const domain = skeletonOf(theirs.whole);
  if (skeleton === asMine || domain === skeletonOf(mine.whole)) return 'alike';
  const dashed = asMine.replaceAll('.', '-');
  if (skeleton.startsWith(`${asMine}.`) || skeleton.split('.').includes(dashed)) return 'embedded';
  if (mine.name.length < SHORT || WORDS.has(mine.name)) return undefined;
  if (theirs.name === mine.name) return 'other-ending';
  const labels = host.split('.').map(decodeLabel);
  if (labels.some((label) => isNameWithWords(label, mine.name))) return 'added-words';
  const allowed = mine.name.length >= LONG ? 2 : 1;
  return distance(theirs.name, mine.name) <= allowed ? 'typing-error' : undefined;
}
