import type { Portal } from '../../core/portal.ts';
import { say } from '../../shared/i18n.ts';

type Rules = Pick<Portal, 'inactivityDays' | 'vpn' | 'password'>;

/** What the clinic configured about this portal, for the steps it bears on. */
export function clinicSays(fix: string, portal: Rules | null): readonly string[] {
  const { inactivityDays, vpn, password } = portal ?? {};
  if (fix === 'ask-admin-enable' && inactivityDays !== undefined)
    return [say('ui_rule_inactivity', String(inactivityDays))];
  if (fix === 'vpn-as-required' && vpn !== undefined)
    return [say(vpn === 'required' ? 'ui_rule_vpn_required' : 'ui_rule_vpn_forbidden')];
  if ((fix === 'change-password' || fix === 'follow-password-rules') && password?.rules)
    return [say('ui_rule_password', password.rules)];
  return [];
}
