import type { Look } from '../shared/protocol.ts';
import { countIn, outsideOf, type Part, page } from './dom.ts';
import { look } from './look.ts';
import { code, newPassword, password, typed, user } from './places.ts';
import { everywhere } from './roots.ts';
import { isVisible } from './visible.ts';

const LEVELS = 4;
/** A part of the page with more elements is no longer close. */
const CLOSE = 150;

/** The part of the page close around the form that matters most for signing in. */
export let zone: Part | null = null;

/** The fields that can be seen, those for passwords first; never what somebody typed. */
const fields = (): readonly HTMLInputElement[] => {
  const seen = everywhere(typed).filter(isVisible) as HTMLInputElement[];
  return seen.sort((a, b) => +b.matches(password) - +a.matches(password));
};

/** What one form asks for; fields without a form belong together. */
export const kindOf = (form: EventTarget | null, among = fields()): Look['form'] => {
  const own = among.filter((field) => field.form === form);
  const count = (selector: string) => own.filter((field) => field.matches(selector)).length;
  const passwords = count(password);
  // Many sign-in forms say new-password only to keep password managers away.
  const isNew = own.length !== 2 && count(newPassword);
  if (passwords > 1 || isNew) return 'new-password';
  if (passwords) return 'password';
  if (count(code)) return 'code';
  return count(user) ? 'user' : 'none';
};

/** Looks which form the page shows now. */
export const findForm = (): void => {
  const among = fields();
  zone = among.find(({ form }) => kindOf(form, among) !== 'none') ?? null;
  look.form = zone ? kindOf((zone as HTMLInputElement).form, among) : 'none';
  for (let level = 0; zone && level < LEVELS; level++) {
    const next: Part | null = outsideOf(zone);
    if (!next || next === page.documentElement || countIn(next) > CLOSE) break;
    zone = next;
  }
};
