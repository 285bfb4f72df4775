import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deployment } from '../../../kit/rollout/deployment.ts';
import { checkClinic } from '../../../src/core/clinic/check.ts';
import { portal } from '../../core/clinic/fixtures.ts';

/** A clinic whose words try to break every format they are written into. */
const HOSTILE = {
  portals: [
    portal('alpha', 'alpha.example', {
      name: 'A "quoted" \\ <b>name</b> & \'more\' ]]> %PATH%',
      hosts: ['alpha.example', '*.alpha.example:8443'],
      phrases: [{ text: '(a+)+$ <script>alert(1)</script> & "so"', problem: 'account.locked' }],
      lock: { attempts: 3 },
    }),
  ],
  contacts: { 'clinic-it': { mail: "o'neil@clinic.example" } },
  organisationId: 'CLINIC 7',
};

/** What the files of a kit are made from, with those words in it. */
export function hostileDeployment(more: Partial<Deployment> = {}): Deployment {
  const checked = checkClinic(HOSTILE);
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
  return {
    name: 'hostile',
    clinic: { ...checked.clinic, ownPortals: 'forbidden' },
    rollout: {
      address: 'https://it.clinic.example/login-triage',
      revision: 0,
      privateWindows: true,
    },
    version: '1.2.3',
    id: 'abcdefghijklmnopabcdefghijklmnop',
    geckoId: 'login-triage-abcdefghijkl@login-triage.example',
    unsigned: false,
    ...more,
  };
}

/** A fresh folder with this clinic file in it. */
export function clinicFile(content: unknown): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'login-triage-kit-test-'));
  const file = join(folder, 'clinic.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return { folder, file };
}
