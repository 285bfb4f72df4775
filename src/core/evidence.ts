import * as z from 'zod/mini';
import { PROBLEM_IDS } from './problems/ids.ts';
import { PLACES } from './recognise/types.ts';

/**
 * Every fact that can exist: the privacy boundary. What has no line here can be neither stored nor
 * reported. Facts hold codes, booleans, small numbers, masked text and configured hosts; never a
 * value somebody typed, a cookie's value or a raw address.
 */

/** Text that went through `core/mask`. */
const masked = (max: number) => z.string().check(z.maxLength(max));
const code = z.string().check(z.regex(/^[A-Za-z0-9_.:-]{1,64}$/));
const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
const status = z.int().check(z.minimum(100), z.maximum(599));

/** Stands for the browser's error code where only the page tells of the failure, which knows none. */
export const NAMELESS = 'load-failed';
/** Stands for a failure of the encryption that Firefox words for people, until its number is known. */
export const NAMELESS_TLS = 'SSL_ERROR_UNKNOWN';

/** A masked address: see `maskAddress`. */
export const addressSchema = z.strictObject({
  scheme: z.enum(['https', 'http', 'other']),
  host: masked(120),
  path: masked(400),
  query: masked(400),
  fragment: masked(200),
});

/** Steps of a sign-on, told by the names of protocol parameters alone. */
const SIGN_ON_STEPS = [
  'saml-request',
  'saml-answer',
  'oidc-request',
  'oidc-answer',
  'oidc-answer-without-state',
  'oidc-refusal',
  'wsfed-request',
  'wsfed-sign-out',
] as const;
const step = z.optional(z.enum(SIGN_ON_STEPS));

/** One redirect: what answered, how, and how long it took; `step` when its address says which. */
export const hopSchema = z.strictObject({ address: addressSchema, status, ms: count, step });

const resource = z.enum(['page', 'frame', 'script', 'style', 'data']);

/** What kind of extension it is, by what it does to pages. */
export const EXTENSION_TRAITS = [
  'blocker',
  'redirect-skipper',
  'cookie-cleaner',
  'header-changer',
  'password-manager',
  'proxy',
  'page-changer',
] as const;

export const factSchemas = {
  /** A message the page shows, recognised (`problem`) or not (null). */
  message: z.strictObject({
    kind: z.literal('message'),
    problem: z.nullable(z.enum(PROBLEM_IDS)),
    strength: z.enum(['decisive', 'strong', 'weak']),
    where: z.enum(PLACES),
    text: masked(400),
    code: z.optional(code),
    minutes: z.optional(count),
    attemptsLeft: z.optional(count),
    lang: z.optional(code),
  }),
  /** What the sign-in page looks like, without a word of it. */
  page: z.strictObject({
    kind: z.literal('page'),
    address: addressSchema,
    form: z.enum(['none', 'user', 'password', 'code', 'new-password']),
    /** No visible text, control or picture although the page finished loading. */
    blank: z.boolean(),
    framed: z.enum(['top', 'same-site', 'cross-site']),
    storage: z.enum(['ok', 'refused']),
    noscript: z.boolean(),
    capsLock: z.optional(z.boolean()),
    arrival: z.enum(['navigate', 'reload', 'back-forward', 'restore']),
    landing: z.boolean(),
    /** How long the page had been open. */
    openMinutes: z.optional(count),
  }),
  /** The portal (or its identity provider) answered. */
  response: z.strictObject({
    kind: z.literal('response'),
    resource,
    address: addressSchema,
    status,
    retryAfterSeconds: z.optional(count),
    step,
    /** The id under which the gateway that answered keeps its reason, with its label. */
    incident: z.optional(masked(80)),
  }),
  /** A page was asked for, and after so many seconds nobody had answered. */
  'no-answer': z.strictObject({ kind: z.literal('no-answer'), host: masked(120), seconds: count }),
  /** The device's clock against the portal's `Date` header, to the minute. */
  clock: z.strictObject({
    kind: z.literal('clock'),
    host: masked(120),
    minutes: count,
    direction: z.enum(['right', 'ahead', 'behind']),
  }),
  /** What the browser says of its connection; true proves little. */
  connection: z.strictObject({ kind: z.literal('connection'), online: z.boolean() }),
  /** The browser could not load something of the portal. `code` is the browser's own name. */
  'network-error': z.strictObject({
    kind: z.literal('network-error'),
    resource,
    host: masked(120),
    code,
    /** Concluded from an error page that no request led to, where the browser names nothing. */
    inferred: z.optional(z.boolean()),
  }),
  /** Whether a page of the portal was asked for through a proxy; never which. Only Firefox tells. */
  proxy: z.strictObject({ kind: z.literal('proxy'), host: masked(120), used: z.boolean() }),
  /**
   * Redirects of one page load, in order; `loop` when the browser gave up. `left` when they led to a
   * host that is not configured, where nothing more is seen.
   */
  redirects: z.strictObject({
    kind: z.literal('redirects'),
    hops: z.array(hopSchema).check(z.maxLength(20)),
    loop: z.boolean(),
    left: z.optional(addressSchema),
  }),
  /**
   * Cookies a host set, and how many came back on the next request to it. Names are not kept.
   * `set: 0` is told of a form that was sent to a host which never set one. `lost`: what the browser
   * says of those that did not come back. `framed`: inside another page.
   */
  'cookie-round-trip': z.strictObject({
    kind: z.literal('cookie-round-trip'),
    host: masked(120),
    set: count,
    kept: count,
    lost: z.optional(z.enum(['not-stored', 'not-sent'])),
    framed: z.optional(z.boolean()),
  }),
  /** A request carried an unusual load of cookies. */
  'cookie-load': z.strictObject({
    kind: z.literal('cookie-load'),
    host: masked(120),
    cookies: count,
    bytes: count,
  }),
  /** How the browser is set for the portal: as it says itself, or as trying it once told. */
  setting: z.strictObject({
    kind: z.literal('setting'),
    what: z.enum(['cookies', 'third-party-cookies', 'javascript', 'popups']),
    value: z.enum(['allow', 'block', 'session-only']),
    how: z.enum(['asked', 'tried']),
    /** Held by policy or by another extension, so that the clinician cannot change it. */
    heldBy: z.optional(z.enum(['policy', 'extension'])),
  }),
  /** Another extension changed the portal's traffic: seen in the act, not guessed from its abilities. */
  interference: z.strictObject({
    kind: z.literal('interference'),
    act: z.enum([
      'redirected',
      'set-cookie-removed',
      'cookie-withheld',
      'cookie-deleted',
      'agent-changed',
    ]),
    host: masked(120),
  }),
  /** Extensions that could change the portal's pages or traffic. `name` is of our own list, or empty. */
  extensions: z.strictObject({
    kind: z.literal('extensions'),
    suspects: z
      .array(z.strictObject({ id: code, name: masked(40), trait: z.enum(EXTENSION_TRAITS) }))
      .check(z.maxLength(10)),
  }),
  /** The portal answered for a frame of another site's page, and forbade to be shown there. */
  framing: z.strictObject({
    kind: z.literal('framing'),
    host: masked(120),
    refusedBy: z.enum(['x-frame-options', 'frame-ancestors']),
  }),
  /** The state of the form's fields as styles show it (`:autofill`, `:invalid`); never what is in them. */
  fields: z.strictObject({
    kind: z.literal('fields'),
    autofilled: z.boolean(),
    invalid: z.boolean(),
    empty: z.boolean(),
  }),
  /** The browser it happens in. */
  browser: z.strictObject({
    kind: z.literal('browser'),
    family: z.enum(['chrome', 'edge', 'firefox', 'other']),
    major: count,
    system: z.enum(['Windows', 'macOS', 'Linux', 'ChromeOS', 'other']),
  }),
  /** The clinician pressed sign-in (a form was submitted); nothing of it is read. */
  submit: z.strictObject({
    kind: z.literal('submit'),
    form: z.enum(['user', 'password', 'code', 'new-password']),
  }),
  /**
   * A fix that was tried: begun, done, and what the checks said afterwards. Each is kept, so that
   * together they are a log. `problem`: what it was meant for; `to`: what was found instead.
   */
  tried: z.strictObject({
    kind: z.literal('tried'),
    fix: code,
    result: z.enum(['pending', 'done', 'solved', 'changed', 'same', 'failed', 'unknown']),
    problem: z.optional(z.enum(PROBLEM_IDS)),
    to: z.optional(z.enum(PROBLEM_IDS)),
    /** Why it could not be done. */
    because: z.optional(code),
    /** The clinician told the result; the checks could not see it. */
    told: z.optional(z.boolean()),
  }),
  /** The clinician's answer to one of our questions. */
  answer: z.strictObject({ kind: z.literal('answer'), question: code, answer: code }),
  /** A check that could not be made, and why. */
  unknown: z.strictObject({ kind: z.literal('unknown'), check: code, because: code }),
} as const;

export const factSchema = z.discriminatedUnion('kind', [
  factSchemas.message,
  factSchemas.page,
  factSchemas.response,
  factSchemas['network-error'],
  factSchemas.proxy,
  factSchemas['no-answer'],
  factSchemas.clock,
  factSchemas.connection,
  factSchemas.redirects,
  factSchemas['cookie-round-trip'],
  factSchemas['cookie-load'],
  factSchemas.setting,
  factSchemas.interference,
  factSchemas.extensions,
  factSchemas.framing,
  factSchemas.fields,
  factSchemas.browser,
  factSchemas.submit,
  factSchemas.tried,
  factSchemas.answer,
  factSchemas.unknown,
]);

/** Evidence: a fact, when it was seen (epoch milliseconds), and on which page load of the case. */
export const evidenceSchema = z.strictObject({
  fact: factSchema,
  at: z.int().check(z.minimum(0)),
  page: count,
});

/** All evidence of one sign-in attempt in one tab. `page` counts page loads; the last is current. */
export const caseSchema = z.strictObject({
  format: z.literal(1),
  portal: code,
  openedAt: z.int().check(z.minimum(0)),
  page: count,
  evidence: z.array(evidenceSchema).check(z.maxLength(200)),
  /** Wrong tries at this portal in other tabs, of the last half hour. */
  triesElsewhere: z.optional(count),
});

export type Fact = z.infer<typeof factSchema>;
export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type EvidenceOf<K extends FactKind> = Evidence & { fact: FactOf<K> };
export type Case = z.infer<typeof caseSchema>;
export type Address = z.infer<typeof addressSchema>;
export type Hop = z.infer<typeof hopSchema>;

/** Where it happened: the browser, the system family and us. No build numbers, names or ids. */
export const environmentSchema = z.strictObject({
  browser: z.enum(['Chrome', 'Chromium', 'Edge', 'Firefox', 'other']),
  version: z.string().check(z.regex(/^\d{1,5}(?:\.\d{1,6}){0,3}$/)),
  system: z.enum(['Windows', 'macOS', 'Linux', 'ChromeOS', 'other']),
  extension: z.string().check(z.regex(/^\d{1,5}(?:\.\d{1,5}){0,3}$/)),
  install: z.enum(['policy', 'store', 'development', 'other']),
  privateWindow: z.boolean(),
});
export type Environment = z.infer<typeof environmentSchema>;
