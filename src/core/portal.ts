import * as z from 'zod/mini';
import { type contactSchema, contactsSchema } from './clinic/contact.ts';
import { matches } from './clinic/rule.ts';
import {
  address,
  filledList,
  host,
  label,
  list,
  path,
  phrase,
  setting,
  slug,
  whole,
} from './clinic/texts.ts';
import { PROBLEM_IDS } from './problems/ids.ts';

/**
 * The clinic configuration: everything that differs between clinics, as one checked JSON file.
 * Packaged by `npm run build -- --clinic FILE`; the same shape arrives as managed policy.
 */

const phraseSchema = z.strictObject({
  text: setting(
    phrase,
    'Message',
    'A message as the portal words it; * stands for any words. Taken literally, never as a pattern language.',
  ),
  problem: setting(z.enum(PROBLEM_IDS), 'Meaning', 'The problem this message means.'),
});

export const portalSchema = z.strictObject({
  id: setting(slug, 'Id', 'Short name used in reports, such as healtheos.'),
  name: setting(label, 'Name', 'The name clinicians know the portal by.'),
  signIn: setting(
    filledList(address, 10),
    'Sign-in addresses',
    'Sign-in addresses; the first one is the official address that the extension opens.',
  ),
  hosts: setting(filledList(host, 30), 'Hosts', 'Hosts of the portal.'),
  identityProviders: setting(
    z._default(list(host, 30), []),
    'Identity providers',
    'Hosts where the sign-in really happens, if others.',
  ),
  legacyPaths: setting(
    z._default(list(path, 50), []),
    'Old paths',
    'Old sign-in paths that no longer work.',
  ),
  landingPaths: setting(
    z._default(list(path, 50), []),
    'Paths after the sign-in',
    'Paths that are only seen after a successful sign-in.',
  ),
  lock: setting(
    z.optional(
      z.strictObject({
        attempts: setting(whole(1, 50), 'Wrong tries', 'After how many wrong tries it locks.'),
        minutes: setting(
          z.optional(whole(1, 10_080)),
          'Minutes',
          'For how long it stays locked, where it unlocks by itself.',
        ),
      }),
    ),
    'Lock',
    'After how many wrong tries the portal locks, and for how long.',
  ),
  password: setting(
    z.optional(
      z.strictObject({
        minLength: setting(z.optional(whole(1, 128)), 'Shortest', 'Characters at least.'),
        maxLength: setting(z.optional(whole(1, 256)), 'Longest', 'Characters at most.'),
        rules: setting(z.optional(label), 'Rules', 'What else it must have, in words.'),
      }),
    ),
    'Password rules',
    'The rules for a new password.',
  ),
  inactivityDays: setting(
    z.optional(whole(1, 3_650)),
    'Days until an account is disabled',
    'Days without a sign-in after which the portal disables an account.',
  ),
  minimumBrowser: setting(
    z.optional(
      z.strictObject({
        chrome: setting(z.optional(whole(1, 9_999)), 'Chrome', 'Oldest major version of Chrome.'),
        edge: setting(z.optional(whole(1, 9_999)), 'Edge', 'Oldest major version of Edge.'),
        firefox: setting(
          z.optional(whole(1, 9_999)),
          'Firefox',
          'Oldest major version of Firefox.',
        ),
      }),
    ),
    'Oldest browsers',
    'Oldest major browser versions the portal supports.',
  ),
  vpn: setting(
    z.optional(z.enum(['required', 'forbidden'])),
    'VPN',
    'Whether the portal only works with a VPN (required), or only without (forbidden).',
  ),
  resetPage: setting(z.optional(address), 'Page for a new password', 'The "forgot password" page.'),
  statusPage: setting(
    z.optional(address),
    'Page about outages',
    'The page that tells about outages.',
  ),
  profilePage: setting(
    z.optional(address),
    'Page with the clinician’s record',
    'The page with the clinician’s own record in the portal.',
  ),
  phrases: setting(
    z._default(list(phraseSchema, 200), []),
    'Messages of the portal',
    'Wordings of this portal that the extension does not know by itself.',
  ),
});

/** Permissions that are asked for when needed, unless the clinic makes them part of the install. */
const OPTIONAL_PERMISSIONS = [
  'browsingData',
  'cookies',
  'management',
  'webNavigation',
  'privacy',
  'contentSettings',
] as const;

/** Languages a report can be written in: those of the locale files. */
export const REPORT_LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'pt-BR', 'vi', 'zh-CN'] as const;

const organisationId = z
  .string()
  .check(matches(/^[A-Za-z0-9][A-Za-z0-9 -]{0,31}$/, '1 to 32 letters, digits, spaces or -'));

export const clinicSchema = z.strictObject({
  portals: setting(filledList(portalSchema, 20), 'Portals', 'The portals this clinic signs in to.'),
  contacts: setting(
    z._default(contactsSchema, {}),
    'Contacts',
    'Who to write to, by who can end the problem.',
  ),
  organisationId: setting(
    z.optional(organisationId),
    'Organisation id',
    'The organisation id support asks for.',
  ),
  reportLanguage: setting(
    z._default(z.enum(REPORT_LANGUAGES), 'en'),
    'Language of reports',
    'The language the support desk reads: en, ar, de, es, fr, pt-BR, vi or zh-CN.',
  ),
  disabledPortals: setting(
    z.optional(list(slug, 20)),
    'Portals switched off',
    'Portals of the package, by id, that are switched off: nothing is watched there.',
  ),
  ownPortals: setting(
    z.optional(z.enum(['allowed', 'forbidden'])),
    'Portals of users',
    'Whether a user may add portals of their own on the settings page: allowed or forbidden. Without this: allowed; in a package made by the kit: forbidden.',
  ),
  requiredPermissions: setting(
    z._default(list(z.enum(OPTIONAL_PERMISSIONS), 6), []),
    'Permissions at install',
    'Optional permissions to require at install, for policy installs.',
  ),
});

export type Portal = z.infer<typeof portalSchema>;
export type Clinic = z.infer<typeof clinicSchema>;
/** What the package itself says of a portal's place, whatever a policy makes of it. */
export type PackagedPortal = Pick<Portal, 'id' | 'hosts' | 'identityProviders'>;
export type Contact = z.infer<typeof contactSchema>;
export type OptionalPermission = (typeof OPTIONAL_PERMISSIONS)[number];

/** What judging needs to know of a portal. */
export type PortalRules = Pick<
  Portal,
  | 'lock'
  | 'inactivityDays'
  | 'minimumBrowser'
  | 'vpn'
  | 'legacyPaths'
  | 'signIn'
  | 'resetPage'
  | 'statusPage'
  | 'profilePage'
>;
