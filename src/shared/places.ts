/**
 * What is worth looking at on a page, as CSS selectors. The worker sends them with its greeting,
 * so that the content script stays small: it knows how to look, not what things are called. In
 * the order of the content script's `places.ts`; a list, because every name would cost it bytes.
 */
export type Places = readonly [
  announced: string,
  errors: string,
  messages: string,
  plain: string,
  labels: string,
  furniture: string,
  sections: string,
  parts: string,
  invalid: string,
  typed: string,
  password: string,
  newPassword: string,
  code: string,
  user: string,
  submits: string,
  pictures: string,
  describing: readonly string[],
  custom: string,
  changes: MutationObserverInit,
  moves: readonly string[],
];

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
/** Cookie banners and moving advertisements announce themselves too; some text is being written. */
const NOISE = `${named('consent cookie-b cookieb onetrust gdpr carousel slick swiper newsletter')},[contenteditable]`;
/** What holds the sign-in form is neither prose nor furniture, whatever it is called. */
const WITHOUT_PASSWORD = ':not(:has([type=password]))';
const PROSE = `article${WITHOUT_PASSWORD}`;
const FURNITURE = `:is(nav,footer,aside,menu,details,[role=navigation],[role=contentinfo],[role=search])${WITHOUT_PASSWORD},${NOISE}`;
/** Rows of a table of data; one row of several columns may be there for the layout. */
const ROW = 'tr:has(>:nth-child(2))';
/** Lists, data, quotations and articles are about things; they are not what the page says itself. */
const ABOUT = `li,dt,dd,blockquote,q,${ROW}+${ROW},${ROW}:has(+tr>:nth-child(2)),article:has(h2,h3,h4,p+p)>*`;
const LABELS = 'button,a,label,legend,summary,th,[role=button],[role=tab]';
const ANNOUNCED =
  '[role=alert],[role=status],[role=alertdialog],[aria-live]:not([aria-live=off]),' +
  'dialog[open],[role=dialog],[aria-modal=true],noscript';
const ERROR_NAMES = [
  has('class', 'error alert warn danger invalid fail toast snackbar notif flash'),
  has('id', 'error alert warn'),
].join();
const MESSAGES = 'message msg feedback notice';

/** A body with nothing else in it is a bare answer of a server: its own text counts. */
const SIMPLE =
  'a,abbr,address,b,br,center,code,em,font,h1,h2,h3,hr,i,p,pre,script,small,span,strong,style,u';

const TYPED = 'text email tel number password'
  .split(' ')
  .map((type) => `[type=${type} i]`)
  .join();
const CODE_NAMES =
  'otp mfa 2fa passcode verification authcode auth-code securitycode security-code security_code';
const DIGITS = '[inputmode=numeric],[type=tel],[type=number]';
const CODE_LENGTHS = [4, 5, 6, 7, 8].map((length) => `[maxlength="${length}"]`).join();

const CODE =
  `[autocomplete~=one-time-code],${either('name id', CODE_NAMES)},[maxlength="1"],` +
  `:is([name=code],[id=code],[name=pin],[id=pin]),:is(${DIGITS}):is(${CODE_LENGTHS})`;

export const PLACES: Places = [
  // Says itself that it is a message: roles, live regions, dialogs, noscript.
  `:is(${ANNOUNCED})${WITHOUT_FIELDS}${outside(NOISE)}`,
  // Named like an error, outside prose and furniture.
  `:is(${ERROR_NAMES})${WITHOUT_FIELDS}${outside(`svg,${PROSE},${FURNITURE}`)}`,
  // Named like a message; to be used beside the form only.
  `:is(${ERROR_NAMES},${named(MESSAGES)})${WITHOUT_FIELDS}${outside(`${NOISE},${PROSE},${FURNITURE}`)}`,
  // Anything that is no label and no part of one: to be judged by other signs.
  `*${WITHOUT_FIELDS}${outside(`${LABELS},${FURNITURE}`)}`,
  // What is no message although it has text: names of controls.
  `${LABELS},${NOISE}`,
  // The same, the furniture of the page, and what it only tells about.
  `${LABELS},${FURNITURE},${ABOUT}`,
  // Two of these make a page of several things: help, news, advertising.
  `:is(h2,h3,h4,h5,h6,dt,summary,article)${outside(FURNITURE)}`,
  // The outermost parts of the page and of shadow roots.
  `body:not(:has(>:not(${SIMPLE}))),:is(body,:host)>:not(${LABELS},${FURNITURE})`,
  // Fields marked as invalid.
  ':is(input,select)[aria-invalid]:not([aria-invalid=false])',
  // Fields that somebody types in, without those of the page's corners.
  `input:is(:not([type]),${TYPED}):not([aria-hidden=true],[aria-hidden=true] *)` +
    `:is([type=password],${outside(FURNITURE)})`,
  // Fields for passwords, not for codes.
  `:is([type=password],[autocomplete=current-password],${either('name id', 'passw pwd')}):not(${CODE})`,
  // Fields for a new password.
  '[autocomplete~=new-password]',
  // Fields for codes.
  CODE,
  // Fields for user names and mail addresses.
  `[type=email],${either('name id autocomplete', 'mail user login account identifier signin webauthn')}`,
  // Buttons that send a form.
  `[type=submit],button:not([type]),:is(button,input,[role=button]):is(${either('name id', 'submit signin sign-in login log-in continue next verify')})`,
  // What may show something without text.
  'img,svg,canvas,video,iframe,frame,object,embed',
  // Attributes of a field that name what describes it.
  ['aria-errormessage', 'aria-describedby'],
  // An XPath: custom elements, which may have a shadow root.
  'descendant-or-self::*[contains(name(),"-")]',
  // The changes to hear of: texts, elements, and what shows and hides them.
  {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['class', 'hidden', 'style', 'aria-hidden', 'aria-invalid', 'open'],
  },
  // Events after which something may show without a change of the document.
  ['resize', 'pointerdown', 'visibilitychange', 'transitionend', 'animationend'],
];
