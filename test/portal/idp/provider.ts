import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { CALLBACK } from '../oidc-client.ts';
import { raw } from '../pages/html.ts';
import type { World } from '../world.ts';
import { loadProvider } from './library.ts';
import { idpErrorPage, idpSignOutPage } from './pages.ts';
import type { ProviderStore } from './store.ts';

const HOUR = 3600;

const signingKey = () => ({
  ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'ES256',
});

/** The portal is the provider's own, so nobody is asked for consent. */
async function grantAll(ctx: KoaContextWithOIDC) {
  const { oidc } = ctx;
  const { client, session } = oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  if (known !== undefined) return oidc.provider.Grant.find(known);
  const grant = new oidc.provider.Grant({
    clientId: client.clientId,
    accountId: session.accountId,
  });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

const configuration = ({ origins, client }: World, store: ProviderStore): Configuration => ({
  adapter: store.adapter,
  clients: [
    {
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: [origins.portal + CALLBACK],
      post_logout_redirect_uris: [`${origins.portal}/signed-out`],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  jwks: { keys: [signingKey()] },
  cookies: { keys: [randomBytes(24).toString('hex')] },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  loadExistingGrant: grantAll,
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      logoutSource: (ctx, form) => {
        ctx.body = idpSignOutPage(origins.portal, raw(form)).text;
      },
    },
  },
  renderError: (ctx, out) => {
    ctx.type = 'html';
    ctx.body = idpErrorPage(origins.portal, out.error, out.error_description ?? '').text;
  },
  ttl: { AccessToken: HOUR, Grant: HOUR, IdToken: HOUR, Interaction: HOUR, Session: HOUR },
});

/** A real OpenID provider with the portal as its one client. */
export async function createProvider(world: World, store: ProviderStore): Promise<Provider> {
  const { Provider } = await loadProvider();
  const provider = new Provider(world.origins.idp, configuration(world, store));
  provider.on('server_error', (_ctx, error) => console.error(error));
  return provider;
}
