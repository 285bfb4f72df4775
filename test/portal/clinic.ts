import type * as z from 'zod/mini';
import type { clinicSchema } from '../../src/core/portal.ts';
import { LEGACY_PATH } from './start-url.ts';
import type { Origins } from './types.ts';

const hostOf = (origin: string): string => new URL(origin).host;

/** The clinic configuration of a practice that signs in to this running portal. */
export const clinicOf = ({ portal, idp }: Origins): z.input<typeof clinicSchema> => ({
  portals: [
    {
      id: 'practice',
      name: 'Healtheos (practice)',
      signIn: [`${portal}/login`, `${portal}/app/sign-in`, `${portal}/login/sso`],
      hosts: [hostOf(portal)],
      identityProviders: [hostOf(idp)],
      legacyPaths: [LEGACY_PATH],
      landingPaths: ['/home'],
      lock: { attempts: 3, minutes: 15 },
      password: { minLength: 12, rules: 'One number; none of the last eight passwords' },
      inactivityDays: 60,
      resetPage: `${portal}/password/reset`,
      statusPage: `${portal}/status`,
      profilePage: `${portal}/profile`,
    },
  ],
  contacts: {
    'clinic-it': { name: 'Clinic IT', mail: 'it@clinic.example', phone: '555-0101' },
    'portal-admin': { name: 'Portal administrator', mail: 'portal-admin@clinic.example' },
    'portal-support': {
      name: 'Portal support',
      mail: 'support@portal.example',
      phone: '555-0142',
      hours: 'Monday to Friday, 7 a.m. to 7 p.m. Eastern',
    },
  },
  organisationId: 'PRACTICE-01',
  reportLanguage: 'en',
});
