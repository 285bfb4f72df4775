import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.ts';
import { ClinicFileError, readClinic } from './clinic-file.ts';
import { TARGETS, type Target } from './manifest.ts';
import { buildSupportPage } from './support-page.ts';

const USAGE = 'npm run build -- [--clinic FILE] [--out DIR] [--target chrome|firefox|both]';

async function main(): Promise<void> {
  const { clinic, out, targets } = readArguments();
  const checked = readClinic(clinic);
  for (const folder of await buildExtension(checked, { out, targets })) console.log(folder);
  const page = join(out, 'support.html');
  await buildSupportPage(page);
  console.log(page);
}

function readArguments(): { clinic: string | undefined; out: string; targets: readonly Target[] } {
  const { values } = parseArgs({
    options: {
      clinic: { type: 'string' },
      out: { type: 'string', default: 'dist' },
      target: { type: 'string', default: 'both' },
    },
  });
  const targets = TARGETS.filter((one) => values.target === 'both' || values.target === one);
  if (targets.length === 0) throw new TypeError(`--target ${values.target}: no such browser`);
  return { clinic: values.clinic, out: values.out, targets };
}

main().catch((error: unknown) => {
  // A wrong file or a wrong argument is the user's to mend: no stack trace.
  if (error instanceof ClinicFileError) console.error(error.message);
  else if (error instanceof TypeError) console.error(`${error.message}\n${USAGE}`);
  else console.error(error);
  process.exitCode = 1;
});
