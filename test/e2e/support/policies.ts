import { spawnSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reason } from '../../support/cannot.ts';

/** Where Debian's Chromium looks for policies. */
const ETC = '/etc/chromium';

/** Null where this machine lets us put a folder over the browser's policies for one process alone. */
export const whyNoPolicies = (): Reason | null =>
  spawnSync('unshare', ['-m', 'test', '-d', ETC]).status === 0 ? null : 'no-namespace';

/**
 * A program that runs the browser in a mount namespace of its own, where these policies stand in
 * place of the machine's. The machine's own folder stays as it is.
 */
export async function withPolicies(
  browser: string,
  policies: Readonly<Record<string, unknown>>,
  profile: string,
): Promise<string> {
  const etc = join(profile, 'etc');
  await mkdir(join(etc, 'policies', 'managed'), { recursive: true });
  await writeFile(join(etc, 'policies', 'managed', 'test.json'), JSON.stringify(policies));
  const program = join(profile, 'with-policies.sh');
  const inside = `cp -r ${ETC}/master_preferences '${etc}' 2>/dev/null; mount --bind '${etc}' ${ETC} && exec '${browser}' "$@"`;
  await writeFile(program, `#!/bin/sh\nexec unshare -m sh -c '${quoted(inside)}' sh "$@"\n`);
  await chmod(program, 0o755);
  return program;
}

const quoted = (text: string): string => text.replaceAll("'", `'\\''`);
