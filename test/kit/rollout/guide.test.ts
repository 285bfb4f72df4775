import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { installGuide } from '../../../kit/rollout/guide/index.ts';
import { hostileDeployment } from './order.ts';

const ROOT = join(import.meta.dirname, '../../..');
const rolledOut = hostileDeployment();
const forTrying = hostileDeployment({ unsigned: true });
const section = (guide: string, title: string): string =>
  guide.split(/^## /m).find((part) => part.split('\n')[0]?.includes(title)) ?? '';

it('says that the policies of a new kit have to be rolled out again', () => {
  const part = section(installGuide(rolledOut), 'A new version');
  expect(part).toContain('policies again, in every browser');
  expect(part).toContain('policy-behind-package');
});

it.each(['Windows', 'macOS'])('warns on %s of a policy that ours would replace', (system) => {
  const part = section(installGuide(rolledOut), system);
  expect(part).toMatch(/ExtensionSettings .*already/);
  expect(part).toContain('lose their policy');
});

it('says what a profile for Intune cannot bring to Edge', () =>
  expect(section(installGuide(rolledOut), 'Windows')).toMatch(/our settings .*\*\*no\*\*/));

it('speaks of private windows only where they are wanted', () => {
  const rollout = { ...rolledOut.rollout, privateWindows: false };
  expect(installGuide(rolledOut)).toContain('InPrivate');
  expect(installGuide({ ...rolledOut, rollout })).not.toMatch(/InPrivate|private windows/i);
});

it('the kit for trying out starts its portal with a command that there is', () => {
  const [, script = ''] = /^npm run (\S+)$/m.exec(installGuide(forTrying)) ?? [];
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(scripts[script]).toContain('test/portal/main.ts');
  expect(installGuide(rolledOut)).not.toContain('npm run');
});
