import type { EnteredKind, EnteredReason } from '../../core/mask/index.ts';
import { say } from '../../shared/i18n.ts';

/** Why an entry is left out of the report, in words. */
export function sayRefusal(field: EnteredKind, reason: EnteredReason): string {
  switch (reason) {
    case 'too-long':
      return say('ui_entry_too_long', field === 'note' ? '300' : '30');
    case 'characters':
      return say(field === 'callback' ? 'ui_entry_no_phone' : 'ui_entry_characters');
    case 'digits':
      return say(field === 'npi' ? 'ui_entry_npi_digits' : 'ui_entry_no_phone');
    case 'check-digit':
      return say('ui_entry_npi_check');
    case 'secret':
      return say('ui_entry_secret');
  }
}
