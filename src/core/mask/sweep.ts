import { hasLongNumber, hasSecretShape, withoutSupportIds } from './secrets.ts';

const WITHHELD = '[withheld]';
const MACHINE_LINE = /^LT\d{1,2}:([\w-]+)\.?$/;

/** What the compact machine line says, so that it is searched too; empty if it does not decode. */
function decodedMachineLine(line: string): string {
  const body = MACHINE_LINE.exec(line)?.[1];
  if (body === undefined) return '';
  try {
    return atob(body.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return body;
  }
}

function without(line: string, allowed: readonly string[]): string {
  return allowed.reduce((rest, text) => (text === '' ? rest : rest.replaceAll(text, ' ')), line);
}

/**
 * The second net over a finished report: a line that holds the shape of a secret becomes
 * `[withheld]`. `allowed` are texts that the report prints on purpose: what the clinician entered,
 * configured hosts and names, the reference.
 */
export function sweep(
  report: string,
  allowed: readonly string[] = [],
): { text: string; withheld: number } {
  let withheld = 0;
  const lines = report.split('\n').map((line) => {
    const machine = decodedMachineLine(line);
    const plain = withoutSupportIds(without(machine === '' ? line : machine, allowed));
    if (!hasSecretShape(plain) && (machine !== '' || !hasLongNumber(plain))) return line;
    withheld += 1;
    return WITHHELD;
  });
  return { text: lines.join('\n'), withheld };
}
