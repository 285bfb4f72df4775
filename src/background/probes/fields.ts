import * as z from 'zod/mini';
import { CannotCheck, type Probe } from './define.ts';
import { runInPage } from './in-page.ts';

const states = z.strictObject({
  autofilled: z.boolean(),
  invalid: z.boolean(),
  empty: z.boolean(),
});

/** What the form's fields show by their styles: whether the browser filled them in, never with what. */
export const fieldsProbe: Probe = {
  id: 'fields',
  async run({ tab }) {
    const read = states.safeParse(await runInPage(tab.id, lookAtFields));
    if (!read.success) throw new CannotCheck('failed');
    return [{ kind: 'fields', ...read.data }];
  },
};

function lookAtFields() {
  const fields = [...document.querySelectorAll('input:not([type=hidden])')].filter((field) =>
    field.checkVisibility(),
  );
  const any = (state: string) => fields.some((field) => field.matches(state));
  return {
    autofilled: any(':autofill'),
    // An untouched required field is invalid too: `:user-invalid` is only what somebody touched.
    invalid: any(':user-invalid'),
    empty: any(':placeholder-shown'),
  };
}
