import * as z from 'zod/mini';
import { HOST_PATTERN, hostFault } from './host-rule.ts';
import { matches, rule, shown } from './rule.ts';
import { urlFault } from './url-rule.ts';

/** The texts a clinic configuration is made of. */

/** A copy of a type with what the JSON schema says beyond it: a description, a title, an implied pattern. */
export function describe<T extends z.ZodMiniType>(
  type: T,
  description: string,
  more: { title?: string; pattern?: string; format?: string } = {},
): T {
  const copy = z.clone(type);
  z.globalRegistry.add(copy, { description, ...more });
  return copy;
}

/** A setting with the name and the explanation that an administrator reads. */
export const setting = <T extends z.ZodMiniType>(type: T, title: string, description: string): T =>
  describe(type, description, { title });

export const slug = z
  .string()
  .check(matches(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/, '1 to 32 of a-z, 0-9 and -'));

/** One line that people read. Control and direction characters could turn its meaning round. */
export const label = z.string().check(
  z.trim(),
  rule((text) =>
    /^[^\p{C}\p{Zl}\p{Zp}]{1,80}$/u.test(text)
      ? null
      : { problem: `is ${shown(text)}`, expected: '1 to 80 characters on one line' },
  ),
);

export const path = z
  .string()
  .check(matches(/^\/[!-"$->@-~]{0,200}$/, 'a path such as /login, without ? and #'));

/** A host: `portal.example`, `*.portal.example` or either with `:port`. */
export const host = describe(
  z.string().check(rule(hostFault)),
  'portal.example, *.portal.example, or either with :port.',
  { pattern: HOST_PATTERN },
);

/** An address: https, or http on a reserved local name. */
export const address = describe(z.string().check(rule(urlFault)), 'An https:// address.', {
  format: 'uri',
});

/** Plain enough for a `mailto:` link: no second address, no header, no parameter. */
export const mail = z
  .string()
  .check(
    matches(
      /^[A-Za-z0-9](?:[A-Za-z0-9._+'-]{0,62}[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/,
      'one mail address such as help@clinic.example',
    ),
  );

export const phone = z
  .string()
  .check(matches(/^[+0-9][0-9 ()./x-]{2,30}$/, 'a telephone number such as +1 555 0100'));

/** A portal's own wording. Literal but for `*`; enough letters to mean something. */
export const phrase = z.string().check(
  rule((text) => {
    const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
    const fits = letters >= 4 && text.length <= 200 && !/\p{C}/u.test(text);
    const expected = 'the message as the portal words it: 4 letters or more, 200 at most';
    return fits ? null : { problem: `is ${shown(text)}`, expected };
  }),
);

export const whole = (min: number, max: number) => z.int().check(z.minimum(min), z.maximum(max));

export const list = <T extends z.ZodMiniType>(type: T, max: number) =>
  z.array(type).check(z.maxLength(max));

export const filledList = <T extends z.ZodMiniType>(type: T, max: number) =>
  z.array(type).check(z.minLength(1), z.maxLength(max));
