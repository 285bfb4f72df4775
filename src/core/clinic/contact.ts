import * as z from 'zod/mini';
import { label, mail, phone, setting } from './texts.ts';

/** How to reach whoever can end a problem. */
export const contactSchema = z.strictObject({
  name: setting(z.optional(label), 'Name', 'Who answers.'),
  mail: setting(z.optional(mail), 'Mail address', 'Where reports are sent to.'),
  phone: setting(z.optional(phone), 'Telephone', 'The number to call.'),
  hours: setting(z.optional(label), 'Hours', 'When somebody answers.'),
});

/** A contact for each owner of problems; whoever is not named is told in general words. */
export const contactsSchema = z.strictObject({
  clinician: setting(
    z.optional(contactSchema),
    'Clinician',
    'For what the clinician can end alone.',
  ),
  'clinic-it': setting(
    z.optional(contactSchema),
    'Clinic IT',
    'For computers, browsers and the network.',
  ),
  'portal-admin': setting(
    z.optional(contactSchema),
    'Portal administrator',
    'For accounts: whoever manages them in the clinic.',
  ),
  'portal-support': setting(
    z.optional(contactSchema),
    'Portal support',
    'For the portal itself: whoever runs it.',
  ),
});
