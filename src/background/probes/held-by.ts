import type { FactOf } from '../../core/evidence.ts';

const HOLDERS: Readonly<Record<string, FactOf<'setting'>['heldBy']>> = {
  not_controllable: 'policy',
  controlled_by_other_extensions: 'extension',
};

/** Who holds a setting, so that the clinician cannot change it; nothing when nobody does. */
export function heldBy(levelOfControl: string): Pick<FactOf<'setting'>, 'heldBy'> {
  const holder = HOLDERS[levelOfControl];
  return holder ? { heldBy: holder } : {};
}
