import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClinicError, checkClinic } from '../src/core/clinic/check.ts';
import type { Clinic } from '../src/core/portal.ts';

/** Healtheos with a placeholder host: what is built when no clinic is named. */
const DEFAULT_CLINIC = join(import.meta.dirname, 'clinics/healtheos.json');

/** A clinic configuration that cannot be used; the message has one line for each wrong value. */
export class ClinicFileError extends Error {
  override readonly name = 'ClinicFileError';
}

/** Reads and checks a clinic configuration. Throws `ClinicFileError` naming every wrong value. */
export function readClinic(file = DEFAULT_CLINIC): Clinic {
  // How it is rolled out is for the kit.
  const { rollout: _rollout, ...value } = parseClinicFile(file);
  return readClinicValue(file, value);
}

/** Checks what stands in a clinic file; `more` are errors found elsewhere in it, named together. */
export function readClinicValue(
  file: string,
  value: unknown,
  more: readonly ClinicError[] = [],
): Clinic {
  const checked = checkClinic(value);
  if (checked.ok && more.length === 0) return checked.clinic;
  const lines = [...(checked.ok ? [] : checked.errors), ...more].map(
    ({ path, problem, expected }) => `  ${path || 'the whole file'} ${problem}; write ${expected}`,
  );
  const count = lines.length === 1 ? '1 wrong value' : `${lines.length} wrong values`;
  throw new ClinicFileError(`${file}: ${count}\n${lines.join('\n')}`);
}

/** The group that a clinic file holds, without `$schema`, which is for the editor of the file. */
export function parseClinicFile(file: string): Readonly<Record<string, unknown>> {
  const value = parse(file);
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  // What is no group fails the check, which says what it is instead.
  const group: object = isGroup ? value : readClinicValue(file, value);
  const { $schema: _editor, ...rest } = group as { readonly $schema?: unknown };
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
