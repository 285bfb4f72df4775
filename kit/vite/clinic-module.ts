import type { Plugin } from 'vite';
import type { Clinic } from '../../src/core/portal.ts';

/**
 * Keeps the clinic configuration out of the bundles: `import clinic from 'virtual:clinic'` becomes
 * an import of `/clinic.js`, so that another clinic's package needs no new build.
 */
export const clinicModule = (clinic: Clinic): Plugin => ({
  name: 'login-triage:clinic',
  enforce: 'pre',
  resolveId: (source) =>
    source === 'virtual:clinic' ? { id: '/clinic.js', external: 'absolute' } : null,
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'clinic.js', source: clinicSource(clinic) });
  },
});

/** The text of `clinic.js`. */
export const clinicSource = (clinic: Clinic): string =>
  `export default ${JSON.stringify(clinic, null, 2)};\n`;
