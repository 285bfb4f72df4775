import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ClinicFileError } from './clinic-file.ts';
import { obtainBase } from './rollout/base.ts';
import { KitError } from './rollout/error.ts';
import { makeKit } from './rollout/make.ts';
import { readPlan } from './rollout/read.ts';

const USAGE = `npm run kit -- CLINIC.json --out DIR [--key FILE]   everything a clinic's IT needs for a rollout
npm run kit -- CLINIC.json --check                  only says whether the file is right
npm run kit -- --demo --out DIR                     a kit for the practice portal, to try out`;

const PRACTICE = join(import.meta.dirname, 'clinics/practice.json');

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      key: { type: 'string' },
      check: { type: 'boolean', default: false },
      demo: { type: 'boolean', default: false },
    },
  });
  const [given, ...more] = positionals;
  const file = values.demo ? PRACTICE : given;
  if (file === undefined || more.length > 0 || (values.demo && given !== undefined))
    throw new TypeError('name one clinic file, or --demo');
  return { ...values, file };
}

async function main(): Promise<void> {
  const { file, out, key, check, demo } = readArguments();
  // The practice kit is used from where it lies.
  const address = demo && out ? pathToFileURL(resolve(out)).href : undefined;
  const plan = readPlan(file, address);
  if (check) return console.log(`${file} is right: ${plan.clinic.portals.length} portal(s)`);
  if (out === undefined) throw new TypeError('--out says where the kit goes');
  const name = basename(file, '.json');
  const keyFile = key ?? join(homedir(), '.login-triage', `${name}.pem`);
  const { deployment, madeKey } = await makeKit(
    { name, plan, out, keyFile, unsigned: demo },
    obtainBase,
  );
  if (madeKey)
    console.log(
      `Made the signing key ${keyFile}. Keep it safe and keep a copy: without it no update can be made.`,
    );
  console.log(
    `Version ${deployment.version}, id ${deployment.id} (Chrome, Edge), ${deployment.geckoId} (Firefox)`,
  );
  console.log(`Read ${join(out, 'INSTALL.md')} next.`);
}

main().catch((error: unknown) => {
  // Wrong input is the user's to mend: no stack trace.
  const isTheirs = error instanceof ClinicFileError || error instanceof KitError;
  if (isTheirs) console.error(error.message);
  else if (error instanceof TypeError) console.error(`${error.message}\n\n${USAGE}`);
  else console.error(error);
  process.exitCode = 1;
});
