/**
 * What is worth looking at on a page, as CSS selectors. The worker sends them with its greeting,
 * so that the content script stays small: it knows how to look, not what things are called.
 */
export interface Places {
  /** Says itself that it is a message: roles, live regions, dialogs, noscript. */
  readonly announced: string;
  /** Named like an error, outside prose and furniture. */
  readonly errors: string;
  /** Named like a message; to be used beside the form only. */
  readonly messages: string;
  /** Anything that is no label and no part of one: to be judged by other signs. */
  readonly plain: string;
  /** What is no message although it has text: names of controls. */
  readonly labels: string;
  /** The same, and the furniture of the page. */
  readonly furniture: string;
  readonly headings: string;
  /** The outermost parts of the page and of shadow roots. */
  readonly parts: string;
  /** Fields marked as invalid. */
  readonly invalid: string;
  /** Fields that somebody types in, without those of the page's corners. */
  readonly typed: string;
  readonly password: string;
  readonly newPassword: string;
  readonly code: string;
  readonly user: string;
  /** Buttons that send a form. */
  readonly submits: string;
  readonly controls: string;
  readonly pictures: string;
  /** Attributes that show and hide things. */
  readonly showing: string[];
}

const has = (attribute: string, words: string) =>
  words
    .split(' ')
    .map((word) => `[${attribute}*="${word}" i]`)
    .join();
const either = (attributes: string, words: string) =>
  attributes
    .split(' ')
    .map((attribute) => has(attribute, words))
    .join();
/** Class names and ids that developers use, in whatever language the page is. */
const named = (words: string) => either('class id', words);
/** Not in any of these, nor one of them. */
const outside = (selector: string) => `:not(:is(${selector}),:is(${selector}) *)`;

const FIELDS = 'input:not([type=hidden]),select,textarea,[contenteditable]';
/** A part that holds fields is no message, but messages may lie in it. */
const WITHOUT_FIELDS = `:not(:has(${FIELDS}))`;
/** Cookie banners and moving advertisements announce themselves too. */
const NOISE = named('consent cookie-b cookieb onetrust gdpr carousel slick swiper newsletter');
const FURNITURE = `nav,footer,aside,menu,details,[role=navigation],[role=contentinfo],[role=search],${NOISE}`;
const LABELS = 'button,a,label,legend,summary,th,[role=button],[role=tab]';
const ANNOUNCED =
  '[role=alert],[role=status],[role=alertdialog],[aria-live]:not([aria-live=off]),' +
  'dialog[open],[role=dialog],[aria-modal=true],noscript';
const ERRORS = 'error alert warn danger invalid fail toast snackbar notif flash';
const MESSAGES = 'message msg feedback notice';

const TYPED = 'text email tel number password'
  .split(' ')
  .map((type) => `[type=${type} i]`)
  .join();
const CODE_NAMES =
  'otp mfa 2fa passcode verification authcode auth-code securitycode security-code security_code';
const DIGITS = '[inputmode=numeric],[type=tel],[type=number]';
const CODE_LENGTHS = [4, 5, 6, 7, 8].map((length) => `[maxlength="${length}"]`).join();

export const PLACES: Places = {
  announced: `:is(${ANNOUNCED})${WITHOUT_FIELDS}${outside(NOISE)}`,
  errors: `:is(${named(ERRORS)})${WITHOUT_FIELDS}${outside(`article,svg,${FURNITURE}`)}`,
  messages: `:is(${named(`${ERRORS} ${MESSAGES}`)})${WITHOUT_FIELDS}${outside(NOISE)}`,
  plain: `*${WITHOUT_FIELDS}${outside(`article,${LABELS},${FURNITURE}`)}`,
  labels: `${LABELS},${NOISE}`,
  furniture: `${LABELS},${FURNITURE}`,
  headings: `:is(h1,h2,h3)${outside(FURNITURE)}`,
  parts: 'body,:host>*',
  invalid: ':is(input,select)[aria-invalid]:not([aria-invalid=false])',
  typed:
    `input:is(:not([type]),${TYPED}):not([aria-hidden=true],[aria-hidden=true] *)` +
    `:is([type=password],${outside(FURNITURE)})`,
  password: `[type=password],[autocomplete=current-password],${either('name id', 'passw pwd')}`,
  newPassword: '[autocomplete~=new-password]',
  code:
    `[autocomplete~=one-time-code],${either('name id', CODE_NAMES)},[maxlength="1"],` +
    `:is([name=code],[id=code],[name=pin],[id=pin]),:is(${DIGITS}):is(${CODE_LENGTHS})`,
  user: `[type=email],${either('name id autocomplete', 'mail user login account identifier signin webauthn')}`,
  submits: `[type=submit],button:not([type]),:is(button,input,[role=button]):is(${either('name id', 'submit signin sign-in login log-in continue next verify')})`,
  controls: `${FIELDS},button`,
  pictures: 'img,svg,canvas,video,iframe,frame,object,embed',
  showing: ['class', 'hidden', 'style', 'aria-hidden', 'aria-invalid', 'open'],
};
