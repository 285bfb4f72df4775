import * as z from 'zod/mini';
import { rule, shown } from '../../src/core/clinic/rule.ts';
import { describe, whole } from '../../src/core/clinic/texts.ts';
import { isLocalName } from '../../src/core/hosts.ts';

/** Where computers load the packages from: only there may an update come from. */
const address = z.string().check(
  rule((text) => {
    const url = URL.canParse(text) && !/[^!-~]/.test(text) ? new URL(text) : null;
    const isPlain = url && url.search + url.hash + url.username + url.password === '';
    const isSafe =
      url?.protocol === 'https:' ||
      url?.protocol === 'file:' ||
      (url?.protocol === 'http:' && isOwnMachine(url.hostname));
    const expected = 'an address such as "https://extensions.clinic.example/login-triage"';
    return isPlain && isSafe ? null : { problem: `is ${shown(text)}`, expected };
  }),
);

const isOwnMachine = (host: string): boolean => host === '127.0.0.1' || isLocalName(host);

/** How the extension comes to the computers: the part of a clinic file that only the kit reads. */
export const rolloutSchema = z.strictObject({
  address: describe(
    address,
    'Where you will put the folder that the kit writes: an https:// address on a server of your own that all computers reach, or a file:// address of a share.',
  ),
  revision: describe(
    z._default(whole(0, 65_535), 0),
    'Raise it by one whenever you change this file and make the kit again: browsers update only to a higher number.',
  ),
  privateWindows: describe(
    z._default(z.boolean(), false),
    'Whether the extension works in private windows too.',
  ),
});

export type Rollout = z.infer<typeof rolloutSchema>;
