/**
 * The concepts a login message is made of. A language pack names the words of one language for
 * each of them; the rules combine them. `docs/RECOGNITION.md` explains what belongs where.
 */
export const CONCEPTS = [
  // things
  'password',
  'user',
  'email',
  'account',
  'credentials',
  'code',
  'token',
  'link',
  'session',
  'page',
  'cookie',
  'thirdParty',
  'javascript',
  'browser',
  'popup',
  'frame',
  'network',
  'offline',
  'proxy',
  'wifi',
  'origin',
  'server',
  'app',
  'request',
  'signin',
  'factor',
  'device',
  'phone',
  'permission',
  'access',
  'admin',
  'terms',
  'clock',
  'certificate',
  'redirect',
  'extension',
  'reset',
  'unlock',
  'activation',
  'idp',
  'technical',
  'config',
  'policy',
  'maintenance',
  'attempt',
  'inactivity',
  // what went wrong
  'wrong',
  'unknown',
  'expired',
  'used',
  'locked',
  'disabled',
  'blocked',
  'denied',
  'byAdmin',
  'rejected',
  'failed',
  'cannot',
  'unexpected',
  'unsupported',
  'unavailable',
  'required',
  'missing',
  'moved',
  'insecure',
  'tooLarge',
  'many',
  'mismatch',
  'unverified',
  'pending',
  'loggedOut',
  // what is fine unless it is negated
  'not',
  'valid',
  'found',
  'allowed',
  'enabled',
  'available',
  'supported',
  'able',
  'setUp',
  'assigned',
  'verified',
  'match',
  'sent',
  'received',
  // qualities
  'already',
  'other',
  'change',
  'new',
  'old',
  'rule',
  'later',
  'retry',
  'update',
  // what kind of sentence it is
  'success',
  'instruct',
  'ask',
  'condition',
  'conditionEnd',
  'purpose',
  'care',
  'consent',
  'soon',
  'will',
  // quantities
  'second',
  'minute',
  'hour',
  'day',
  'left',
  // evidence for the language only
  'common',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** Concepts that a pack may leave out without a word. */
type Optional = 'purpose' | 'care' | 'will';

/**
 * The words of one language, concept by concept: patterns separated by spaces.
 * `word` the whole word · `stem*` any word that starts so · `*stem` and `*stem*` inside compounds ·
 * `two_words` a phrase. A concept the language has no word for says why: `- reason`.
 */
export interface LanguagePack {
  /** BCP 47 tag. */
  readonly tag: string;
  /** The language is written without spaces: every pattern matches anywhere. */
  readonly unspaced?: true;
  /** The negation often stands at the end of the sentence ("stimmt ... nicht"). */
  readonly lateNegation?: true;
  /** Number words for quantities: `30 thirty`, as `word=30` separated by spaces. */
  readonly numbers: string;
  /** Words directly before or after a time of day that is an end ("until 14:30"); `_` is a space. */
  readonly until: string;
  readonly words: Readonly<
    Record<Exclude<Concept, Optional>, string> & Partial<Record<Optional, string>>
  >;
}
