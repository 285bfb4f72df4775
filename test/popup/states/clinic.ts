import { clinicSchema } from '../../../src/core/portal.ts';

const PORTAL = {
  id: 'healtheos',
  name: 'Healtheos',
  signIn: ['https://portal.test/login'],
  hosts: ['portal.test'],
  identityProviders: ['idp.test'],
  lock: { attempts: 3, minutes: 30 },
};

const LABS = {
  ...PORTAL,
  id: 'labs',
  name: 'Lab Results',
  signIn: ['https://labs.test/'],
  hosts: ['labs.test'],
};

/** The clinic of most states. */
export const CLINIC = clinicSchema.parse({
  portals: [PORTAL, LABS],
  contacts: {
    'clinic-it': { name: 'Clinic IT', mail: 'it@clinic.test', phone: '+1 555 0101' },
    'portal-support': { name: 'Support desk', mail: 'support@portal.test', phone: '+1 555 0100' },
    'portal-admin': { name: 'Practice office', mail: 'office@clinic.test', hours: 'Mon-Fri 8-17' },
  },
  organisationId: 'ORG-17',
});

/** Nobody has put in the real address yet. */
export const PLACEHOLDER = clinicSchema.parse({
  portals: [
    {
      ...PORTAL,
      signIn: ['https://portal.healtheos.example/login'],
      hosts: ['portal.healtheos.example'],
      identityProviders: [],
    },
  ],
});

/** The portal has a page with the clinician's own record. */
export const WITH_PROFILE = clinicSchema.parse({
  portals: [{ ...PORTAL, profilePage: 'https://portal.test/profile' }],
});
