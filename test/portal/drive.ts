import { setTimeout as wait } from 'node:timers/promises';
import { PASSWORD, USER } from './accounts.ts';
import type { Fault, FrontEnd, Portal } from './index.ts';
import type { Seen, Visitor } from './visitor.ts';

/** What the single-page app's script does, without a screen. */
export async function signInByJson(
  visitor: Visitor,
  portal: Portal,
  fields: { readonly username: string; readonly password: string },
) {
  await visitor.open(portal.urls.signIn('spa'));
  const start = await visitor.fetch(`${portal.origins.portal}/api/bootstrap`);
  return visitor.fetch(`${portal.origins.portal}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': JSON.parse(start.body).token },
    body: JSON.stringify(fields),
  });
}

/** Opens a server-rendered front end and sends its form. */
export async function signIn(
  visitor: Visitor,
  address: string,
  username: string = USER,
  password: string = PASSWORD,
): Promise<Seen> {
  return visitor.submit(await visitor.open(address), '#sign-in', { username, password });
}

/** Takes a fault's steps in a front end that is rendered by a server. */
export async function meet(
  visitor: Visitor,
  portal: Portal,
  fault: Fault,
  frontEnd: Exclude<FrontEnd, 'spa'> = fault.frontEnd === 'idp' ? 'idp' : 'form',
  userName: string = USER,
): Promise<Seen> {
  if (fault.steps === 'open' || fault.steps === 'open-legacy') {
    return visitor.open(portal.urls.start(fault));
  }
  const form = await visitor.open(portal.urls.signIn(frontEnd));
  await wait((fault.how.formLife ?? 0) * 2);
  const next = await visitor.submit(form, '#sign-in', { username: userName, password: PASSWORD });
  return fault.steps === 'submit' ? next : visitor.submit(next, '#sign-in', { code: '000000' });
}
