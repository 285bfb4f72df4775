import * as z from 'zod/mini';
import { UnknownFault } from '../fault-switch.ts';
import { FAULTS } from '../faults/index.ts';
import type { Handler } from '../visit.ts';
import { json, type Reply, redirect } from '../wire/reply.ts';

const command = z.strictObject({ fault: z.nullable(z.string()) });

const read = (body: string): z.infer<typeof command> | null => {
  try {
    return command.parse(JSON.parse(body));
  } catch {
    return null;
  }
};

const control: Handler = ({ world, body }): Reply => {
  const wanted = read(body);
  if (wanted === null) return json({ error: 'send {"fault": id} or {"fault": null}' }, 400);
  try {
    world.setFault(wanted.fault);
  } catch (error) {
    if (error instanceof UnknownFault) return json({ error: error.message }, 404);
    throw error;
  }
  return json(wanted);
};

/** The switchboard: which faults there are, which one is on. */
export const controlRoutes: Readonly<Record<string, Handler>> = {
  'GET /faults': () => json(FAULTS),
  'GET /control': ({ world }) => json({ fault: world.faults.current?.id ?? null }),
  'POST /control': control,
  // The menu names every fault, so it lives on a site where no extension listens.
  'GET /faults/menu': ({ world }) => redirect(`${world.origins.practice}/faults/menu`),
};
