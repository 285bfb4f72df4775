import { healthText } from '../../core/clinic/health/index.ts';
import type { Environment } from '../../core/evidence.ts';
import { language } from '../../ui/language.ts';
import { sourceOfPortal } from './sources.ts';
import { patternsOf, type State } from './state.ts';

/** What IT needs to see how this installation stands: settings and permissions, nothing of any page. */
export function diagnosticsOf(state: State, environment: Environment): string {
  const { browser, version, system, extension, install } = environment;
  const { clinic } = state.settings;
  const portals = clinic.portals.map((portal) => {
    const missing = patternsOf(clinic, portal).filter((one) => state.missing.has(one));
    const seen = missing.length === 0 ? 'granted' : `not granted: ${missing.join(' ')}`;
    return `portal ${portal.id} (${sourceOfPortal(state, portal)}), ${seen}`;
  });
  return [
    `Login Triage ${extension}, installed by ${install}`,
    `${browser} ${version}, ${system}, ${language()}`,
    ...portals,
    `permissions: ${[...state.permissions].sort().join(' ')}`,
    healthText(state.health),
  ].join('\n');
}
