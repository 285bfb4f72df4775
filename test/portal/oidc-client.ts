import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import { request } from './wire/request.ts';
import type { World } from './world.ts';

/** The path registered at the identity provider. */
export const CALLBACK = '/sso/callback';

export interface Trip {
  readonly state: string;
  readonly verifier: string;
}

/** The identity provider did not hand out what was asked for. */
export class ExchangeFailed extends Error {
  override readonly name = 'ExchangeFailed';
}

const random = (): string => randomBytes(32).toString('base64url');

/** Starts an authorization code flow (RFC 6749 4.1, PKCE S256 of RFC 7636). */
export function startTrip({ origins, client }: World, path: string): { trip: Trip; url: string } {
  const trip = { state: random(), verifier: random() };
  const url = new URL('/auth', origins.idp);
  url.search = new URLSearchParams({
    client_id: client.id,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: origins.portal + path,
    state: trip.state,
    code_challenge: createHash('sha256').update(trip.verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  return { trip, url: url.href };
}

/** Exchanges the code server to server and asks who signed in. Throws ExchangeFailed. */
export async function finishTrip(world: World, trip: Trip, code: string): Promise<string> {
  const { origins, client } = world;
  const answer = await request(`${origins.idp}/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: origins.portal + CALLBACK,
      code_verifier: trip.verifier,
    }).toString(),
  });
  const { access_token } = read(z.object({ access_token: z.string() }), answer.body);
  const account = await request(`${origins.idp}/me`, {
    headers: { authorization: `Bearer ${access_token}` },
  });
  return read(z.object({ sub: z.string() }), account.body).sub;
}

function read<T extends z.ZodMiniType>(schema: T, body: string): z.infer<T> {
  try {
    return schema.parse(JSON.parse(body));
  } catch (cause) {
    throw new ExchangeFailed('the identity provider did not complete the exchange', { cause });
  }
}

/** Where the visitor ends the provider's session (OpenID RP-initiated logout). */
export function signOutUrl({ origins, client }: World): string {
  const url = new URL('/session/end', origins.idp);
  url.search = new URLSearchParams({
    client_id: client.id,
    post_logout_redirect_uri: `${origins.portal}/signed-out`,
  }).toString();
  return url.href;
}
