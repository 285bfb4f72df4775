import { parseArgs } from 'node:util';
import { PASSWORD, USER } from './accounts.ts';
import { startPortal } from './index.ts';

/** `--port N` takes ports N, N+1 and N+2; without it free ones. */
function readPorts() {
  const { port } = parseArgs({ options: { port: { type: 'string' } } }).values;
  if (port === undefined) return {};
  const first = Number(port);
  if (!Number.isInteger(first) || first < 1 || first > 65_533) {
    throw new RangeError(`--port ${port}: expected a whole number from 1 to 65533`);
  }
  return { portal: first, idp: first + 1, practice: first + 2 };
}

try {
  const portal = await startPortal({ ports: readPorts() });
  console.log(`Portal             ${portal.urls.signIn()}`);
  console.log(`Identity provider  ${portal.origins.idp}`);
  console.log(`Practice desk      ${portal.urls.practice}`);
  console.log(`Fault menu         ${portal.urls.menu}`);
  console.log(`Sign in as "${USER}" with "${PASSWORD}", or as one of these to meet a fault:\n`);
  for (const { id, userName, title } of portal.faults) {
    console.log(`  ${id.padEnd(28)} ${(userName ?? '(menu)').padEnd(18)} ${title}`);
  }
  console.log('\nCtrl-C stops it.');
  process.once('SIGINT', () => void portal.close());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
