import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkClinic } from '../src/core/clinic/check.ts';
import type { Clinic } from '../src/core/portal.ts';

/** Healtheos with a placeholder host: what is built when no clinic is named. */
const DEFAULT_CLINIC = join(import.meta.dirname, 'clinics/healtheos.json');

/** A clinic configuration that cannot be used; the message has one line for each wrong value. */
export class ClinicFileError extends Error {
  override readonly name = 'ClinicFileError';
}

/** Reads and checks a clinic configuration. Throws `ClinicFileError` naming every wrong value. */
export function readClinic(file = DEFAULT_CLINIC): Clinic {
  const checked = checkClinic(withoutSchema(parse(file)));
  if (checked.ok) return checked.clinic;
  const lines = checked.errors.map(
    ({ path, problem, expected }) => `  ${path || 'the whole file'} ${problem}; write ${expected}`,
  );
  const count = lines.length === 1 ? '1 wrong value' : `${lines.length} wrong values`;
  throw new ClinicFileError(`${file}: ${count}\n${lines.join('\n')}`);
}

/** `$schema` is for the editor of the file. */
function withoutSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { $schema: _editor, ...rest } = value as Record<string, unknown>;
  return rest;
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ClinicFileError(`${file}: cannot be read (${reason(error)})`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new ClinicFileError(`${file}: is not JSON (${reason(error)})`);
  }
}

const reason = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
