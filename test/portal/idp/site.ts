import type { RequestListener } from 'node:http';
import { staticFile } from '../static-files.ts';
import { guarded } from '../wire/guarded.ts';
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
  return guarded(async (request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const [, base = '', uid = ''] = INTERACTION.exec(path) ?? [];
    const file = staticFile(path);
    if (file !== null) return write(response, file);
    if (!URL.canParse(path, world.origins.idp)) return write(response, { status: 400 });
    if (base === '') return protocol(request, response);
    const url = new URL(`${path}?${query}`, world.origins.idp);
    return interact({ world, provider, request, response, url, base, uid, pending });
  });
}
