import type { FactOf } from '../../core/evidence.ts';
import type { WordKey } from '../../core/words.ts';
import { say } from '../../shared/i18n.ts';

const key = (start: string, code: string) => `${start}_${code.replaceAll('-', '_')}` as WordKey;

/** How the browser is set, and who holds it so. */
export const settingWords = ({ what, value, heldBy }: FactOf<'setting'>): readonly string[] => [
  say(value === 'block' ? key('ui_because_setting', what) : 'ui_because_setting_allowed'),
  ...(heldBy ? [say(key('ui_because_held', heldBy))] : []),
];

/** What another extension was seen doing. */
export const actWords = ({ act }: FactOf<'interference'>): readonly string[] => [
  say(key('ui_because_act', act)),
];

/** Which extensions could be in the way, each with what it does. */
export const suspectWords = ({ suspects }: FactOf<'extensions'>): readonly string[] =>
  suspects.length === 0
    ? [say('ui_because_no_suspects')]
    : suspects.map(({ name, trait }) =>
        say(
          'ui_because_suspect',
          name || say('ui_because_suspect_unnamed'),
          say(key('ui_trait', trait)),
        ),
      );

/** The cookie round trip, and what the browser says of those that were lost. */
export const tripWords = (trip: FactOf<'cookie-round-trip'>): readonly string[] =>
  trip.set === 0
    ? [say('ui_because_cookies_never', trip.host)]
    : [
        say('ui_because_cookies', trip.host, String(trip.set), String(trip.kept)),
        ...(trip.lost ? [say(key('ui_because_lost', trip.lost))] : []),
      ];

/** A request with many cookies, in thousands of bytes. */
export const loadWords = ({ host, bytes }: FactOf<'cookie-load'>): readonly string[] => [
  say('ui_because_cookie_load', host, String(Math.ceil(bytes / 1_000))),
];
