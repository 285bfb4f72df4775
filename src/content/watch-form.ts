import type { Look } from '../shared/protocol.ts';
import { all, isPart, outsideOf, type Part, page } from './dom.ts';
import { look } from './look.ts';
import { places } from './places.ts';
import { everywhere } from './roots.ts';
import { isVisible } from './visible.ts';

const LEVELS = 4;
/** A part of the page with more elements is no longer close. */
const CLOSE = 150;

/** The part of the page close around the form that matters most for signing in. */
export let zone: Part | null = null;

/** The fields that can be seen, those for passwords first; never what somebody typed. */
function fields(): readonly HTMLInputElement[] {
  const seen = everywhere(places.typed).filter(isVisible) as HTMLInputElement[];
  return seen.sort((a, b) => +b.matches(places.password) - +a.matches(places.password));
}

/** What one form asks for; fields without a form belong together. */
export function kindOf(form: EventTarget | null, among = fields()): Look['form'] {
  const own = among.filter((field) => field.form === form);
  const others = own.filter((field) => !field.matches(places.code));
  const passwords = others.filter((field) => field.matches(places.password));
  // Many sign-in forms say new-password only to keep password managers away.
  const isNew = own.length !== 2 && passwords[0]?.matches(places.newPassword);
  if (passwords[1] || isNew) return 'new-password';
  if (passwords[0]) return 'password';
  if (others.length < own.length) return 'code';
  return others.some((field) => field.matches(places.user)) ? 'user' : 'none';
}

/** Looks which form the page shows now. */
export function findForm(): void {
  const among = fields();
  zone = among.find(({ form }) => kindOf(form, among) !== 'none') ?? null;
  look.form = zone ? kindOf((zone as HTMLInputElement).form, among) : 'none';
  for (let level = 0; zone && level < LEVELS; level++) {
    const next: Node | null = outsideOf(zone);
    const small = isPart(next) && next !== page.documentElement && all(next, '*').length < CLOSE;
    if (small) zone = next;
  }
}
