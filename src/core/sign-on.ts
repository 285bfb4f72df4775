import type { Hop } from './evidence.ts';

type Step = NonNullable<Hop['step']>;

/** What comes with an authorization code when only its `state` is missing. */
const BESIDE_CODE: ReadonlySet<string> = new Set(['code', 'iss', 'scope', 'session_state']);

/**
 * The step of a sign-on that an address is, told by the names of its parameters and never by their
 * values: SAML 2.0 bindings (3.4, 3.6), OpenID Connect Core (3.1.2), WS-Federation 1.2 (13.2).
 */
export function signOnStep(address: string): Step | undefined {
  if (!URL.canParse(address)) return undefined;
  const names = new Set(
    [...new URL(address).searchParams.keys()].map((name) => name.toLowerCase()),
  );
  const has = (...wanted: readonly string[]) => wanted.some((name) => names.has(name));
  if (has('samlrequest')) return 'saml-request';
  if (has('samlresponse', 'samlart')) return 'saml-answer';
  if (has('wtrealm')) return 'wsfed-request';
  if (has('wa')) return 'wsfed-sign-out';
  if (has('client_id') && has('response_type', 'redirect_uri')) return 'oidc-request';
  if (has('error') && has('state', 'error_description')) return 'oidc-refusal';
  if (has('code') && has('state')) return 'oidc-answer';
  const bare = has('code') && [...names].every((name) => BESIDE_CODE.has(name));
  return bare ? 'oidc-answer-without-state' : undefined;
}

/** Where a sign-on failed: at the sign-in service, by its refusal, or on the return to the portal. */
export type Leg = 'service' | 'refused' | 'return';

const LEGS: Readonly<Record<string, Leg>> = {
  'saml-request': 'service',
  'oidc-request': 'service',
  'wsfed-request': 'service',
  'saml-answer': 'return',
  'oidc-answer': 'return',
  'oidc-answer-without-state': 'return',
  'oidc-refusal': 'refused',
} satisfies Partial<Record<Step, Leg>>;

/** The leg that a failed answer was on; undefined when it did not fail or its address does not tell. */
export const failedLeg = (status: unknown, step: unknown): Leg | undefined =>
  typeof status === 'number' &&
  status >= 400 &&
  typeof step === 'string' &&
  Object.hasOwn(LEGS, step)
    ? LEGS[step]
    : undefined;
