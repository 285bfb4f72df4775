import * as z from 'zod/mini';
import { type contactSchema, contactsSchema } from './clinic/contact.ts';
import { matches } from './clinic/rule.ts';
import {
  address,
  describe,
  filledList,
  host,
  label,
  list,
  path,
  phrase,
  slug,
  whole,
} from './clinic/texts.ts';
import { PROBLEM_IDS } from './problems/ids.ts';

/**
 * The clinic configuration: everything that differs between clinics, as one checked JSON file.
 * Packaged by `npm run build -- --clinic FILE`; the same shape arrives as managed policy.
 */

const phraseSchema = z.strictObject({
  text: describe(
    phrase,
    'A message as the portal words it; * stands for any words. Taken literally, never as a pattern language.',
  ),
  problem: describe(z.enum(PROBLEM_IDS), 'The problem this message means.'),
});

export const portalSchema = z.strictObject({
  id: describe(slug, 'Short name used in reports, such as healtheos.'),
  name: describe(label, 'The name clinicians know the portal by.'),
  signIn: describe(
    filledList(address, 10),
    'Sign-in addresses; the first one is the official address that the extension opens.',
  ),
  hosts: describe(filledList(host, 30), 'Hosts of the portal.'),
  identityProviders: describe(
    z._default(list(host, 30), []),
    'Hosts where the sign-in really happens, if others.',
  ),
  legacyPaths: describe(z._default(list(path, 50), []), 'Old sign-in paths that no longer work.'),
  landingPaths: describe(
    z._default(list(path, 50), []),
    'Paths that are only seen after a successful sign-in.',
  ),
  lock: describe(
    z.optional(z.strictObject({ attempts: whole(1, 50), minutes: z.optional(whole(1, 10_080)) })),
    'After how many wrong tries the portal locks, and for how long.',
  ),
  password: describe(
    z.optional(
      z.strictObject({
        minLength: z.optional(whole(1, 128)),
        maxLength: z.optional(whole(1, 256)),
        rules: z.optional(label),
      }),
    ),
    'The rules for a new password.',
  ),
  inactivityDays: describe(
    z.optional(whole(1, 3_650)),
    'Days without a sign-in after which the portal disables an account.',
  ),
  minimumBrowser: describe(
    z.optional(
      z.strictObject({
        chrome: z.optional(whole(1, 9_999)),
        edge: z.optional(whole(1, 9_999)),
        firefox: z.optional(whole(1, 9_999)),
      }),
    ),
    'Oldest major browser versions the portal supports.',
  ),
  vpn: describe(
    z.optional(z.enum(['required', 'forbidden'])),
    'Whether the portal only works with, or only without, a VPN.',
  ),
  resetPage: describe(z.optional(address), 'The "forgot password" page.'),
  statusPage: describe(z.optional(address), 'The page that tells about outages.'),
  profilePage: describe(
    z.optional(address),
    'The page with the clinician’s own record in the portal.',
  ),
  phrases: describe(
    z._default(list(phraseSchema, 200), []),
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
  portals: describe(filledList(portalSchema, 20), 'The portals this clinic signs in to.'),
  contacts: describe(
    z._default(contactsSchema, {}),
    'Who to write to, by who can end the problem.',
  ),
  organisationId: describe(z.optional(organisationId), 'The organisation id support asks for.'),
  reportLanguage: describe(
    z._default(z.enum(REPORT_LANGUAGES), 'en'),
    'The language the support desk reads.',
  ),
  disabledPortals: describe(
    z.optional(list(slug, 20)),
    'Portals of the package, by id, that are switched off: nothing is watched there.',
  ),
  ownPortals: describe(
    z.optional(z.enum(['allowed', 'forbidden'])),
    'Whether a user may add portals of their own on the settings page. Without this: allowed; in a package made by the kit: forbidden.',
  ),
  requiredPermissions: describe(
    z._default(list(z.enum(OPTIONAL_PERMISSIONS), 6), []),
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
