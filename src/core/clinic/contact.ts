import * as z from 'zod/mini';
import { describe, label, mail, phone } from './texts.ts';

/** How to reach whoever can end a problem. */
export const contactSchema = z.strictObject({
  name: z.optional(label),
  mail: z.optional(mail),
  phone: z.optional(phone),
  hours: z.optional(describe(label, 'When somebody answers.')),
});

/** A contact for each owner of problems; whoever is not named is told in general words. */
export const contactsSchema = z.strictObject({
  clinician: z.optional(contactSchema),
  'clinic-it': z.optional(contactSchema),
  'portal-admin': z.optional(contactSchema),
  'portal-support': z.optional(contactSchema),
});
