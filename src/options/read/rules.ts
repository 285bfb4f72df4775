import { hostsOf } from '../../core/match-patterns.ts';
import type { Portal } from '../../core/portal.ts';
import { problemKey, type WordKey } from '../../core/words.ts';
import { say } from '../../shared/i18n.ts';

/** What is set for a portal, a line each; what is not set has no line. */
export function rulesOf(portal: Portal): readonly string[] {
  const { lock, password, inactivityDays, minimumBrowser, vpn } = portal;
  const said: readonly (readonly [WordKey, string | number | undefined])[] = [
    ['ui_options_hosts', hostsOf(portal).join(', ')],
    ['ui_rule_lock', lock?.attempts],
    ['ui_rule_lock_minutes', lock?.minutes],
    ['ui_rule_password_length', lengthOf(password)],
    ['ui_rule_password', password?.rules],
    ['ui_rule_inactivity', inactivityDays],
    ['ui_rule_browser', versionsOf(minimumBrowser)],
    ['ui_rule_reset', portal.resetPage],
    ['ui_rule_status', portal.statusPage],
    ['ui_rule_profile', portal.profilePage],
    ['ui_rule_legacy', portal.legacyPaths.join(', ')],
    ['ui_rule_landing', portal.landingPaths.join(', ')],
  ];
  return [
    ...portal.signIn,
    ...said.flatMap(([key, value]) => (value ? say(key, String(value)) : [])),
    ...(vpn ? [say(`ui_rule_vpn_${vpn}`)] : []),
  ];
}

/** The wordings that were set for a portal, each with what it means. */
export const phrasesOf = ({ phrases }: Portal): readonly string[] =>
  phrases.map(({ text, problem }) => `“${text}”: ${say(problemKey(problem, 'title'))}`);

function lengthOf({ minLength, maxLength }: NonNullable<Portal['password']> = {}): string {
  if (minLength && maxLength) return `${minLength}–${maxLength}`;
  if (minLength) return `≥ ${minLength}`;
  return maxLength ? `≤ ${maxLength}` : '';
}

const NAMES = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' } as const;

const versionsOf = (versions: Portal['minimumBrowser'] = {}): string =>
  (['chrome', 'edge', 'firefox'] as const)
    .flatMap((name) => (versions[name] ? `${NAMES[name]} ${versions[name]}` : []))
    .join(', ');
