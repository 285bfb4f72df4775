import type { RequestListener } from 'node:http';
import { UnknownFault } from './fault-switch.ts';
import { faultMenuPage, practicePage } from './pages/practice.ts';
import { startUrl } from './start-url.ts';
import { staticFile } from './static-files.ts';
import { readBody } from './wire/body.ts';
import { guarded } from './wire/guarded.ts';
import { page, type Reply, redirect, write } from './wire/reply.ts';
import type { World } from './world.ts';

/** Sets the chosen fault and goes where it is met. */
function choose(world: World, id: string): Reply {
  try {
    world.setFault(id === '' ? null : id);
  } catch (error) {
    if (error instanceof UnknownFault) return { status: 404, body: error.message };
    throw error;
  }
  return redirect(startUrl(world, world.faults.current));
}

function respond(world: World, key: string, body: string): Reply {
  if (key === 'GET /')
    return page(practicePage(world.origins.portal, world.sessions.framed ? '/login' : '/'));
  if (key === 'GET /faults/menu') return page(faultMenuPage(world.faults.current));
  if (key === 'POST /faults/menu')
    return choose(world, new URLSearchParams(body).get('fault') ?? '');
  return { status: 404, body: 'Not found' };
}

/** The practice-management system: frames the portal, and keeps the fault menu for people. */
export const practiceSite = (world: World): RequestListener =>
  guarded(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const body = (await readBody(request)) ?? '';
    write(response, staticFile(path) ?? respond(world, `${request.method} ${path}`, body));
  });
