import { parseArgs } from 'node:util';
import { BROWSERS, requireBrowser } from '../../.ci/browsers.mjs';
import { browserNamed } from '../e2e/support/start.ts';
import { FAULTS } from '../portal/faults/index.ts';
import { showHeaded } from './headed.ts';
import { play } from './play.ts';

const USAGE = `npm run demo                     three faults: what the popup says, the report, screenshots in demo/
npm run demo -- --fault ID       one fault
npm run demo -- --browser NAME   in chromium (as without it) or firefox
npm run demo -- --list           every fault
npm run demo -- --headed         a browser window with the portal and a fault menu, to try by hand`;

/** One message, one status of the browser's, one setting of the browser's. */
const THREE = ['account.locked', 'service.unavailable', 'browser.cookies-blocked'];

const faultsOf = (id: string | undefined) =>
  FAULTS.filter((fault) => (id === undefined ? THREE.includes(fault.id) : fault.id === id));

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      fault: { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      list: { type: 'boolean', default: false },
      headed: { type: 'boolean', default: false },
      out: { type: 'string', default: 'demo' },
    },
  });
  if (values.list) return console.log(FAULTS.map((one) => `${one.id}: ${one.shows}`).join('\n'));
  const faults = faultsOf(values.fault);
  if (faults.length === 0) throw new TypeError(`no fault "${values.fault}"; --list names them`);
  const browser = browserNamed(values.browser);
  await requireBrowser(BROWSERS[browser], (line) => console.log(`set-up: ${line}`));
  if (values.headed) return showHeaded(browser, values.fault ? faults[0] : undefined);
  await play(faults, { browser, out: values.out });
}

main().catch((error: unknown) => {
  console.error(error instanceof TypeError ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = 1;
});
