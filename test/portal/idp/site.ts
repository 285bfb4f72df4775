import type { RequestListener } from 'node:http';
import { staticFile } from '../static-files.ts';
import { write } from '../wire/reply.ts';
import type { World } from '../world.ts';
import { interact } from './interaction.ts';
import { createProvider } from './provider.ts';
import type { ProviderStore } from './store.ts';

const INTERACTION = /^(\/interaction\/([\w-]+))(?:\/code)?$/;

/** The identity provider as a request listener: its own sign-in pages, the protocol by oidc-provider. */
export async function idpSite(world: World, store: ProviderStore): Promise<RequestListener> {
  const provider = await createProvider(world, store);
  const protocol = provider.callback();
  const pending = new Map<string, string>();
  return async (request, response) => {
    const url = new URL(request.url ?? '/', world.origins.idp);
    const [, base = '', uid = ''] = INTERACTION.exec(url.pathname) ?? [];
    const file = staticFile(url.pathname);
    try {
      if (file !== null) write(response, file);
      else if (base === '') await protocol(request, response);
      else await interact({ world, provider, request, response, url, base, uid, pending });
    } catch (error) {
      console.error(error);
      if (!response.headersSent) write(response, { status: 500 });
    }
  };
}
