import type { Environment } from '../../core/evidence.ts';

/** Lines of a how-to that begin with one of these and a colon are for that browser or system only. */
const NAMES: Readonly<Record<string, Partial<Environment>>> = {
  Chrome: { browser: 'Chrome' },
  Edge: { browser: 'Edge' },
  Firefox: { browser: 'Firefox' },
  Windows: { system: 'Windows' },
  Mac: { system: 'macOS' },
};

type Here = Pick<Environment, 'browser' | 'system'>;

/** Leaves out the lines for other browsers and systems; where none is for this one, all stay. */
export function fittingHere(lines: readonly string[], here: Here): readonly string[] {
  const own = {
    browser: here.browser === 'Chromium' ? 'Chrome' : here.browser,
    system: here.system,
  };
  return lines.filter((line) => {
    const meant = nameOf(line);
    return !meant || !lines.some((one) => fits(nameOf(one), meant, own)) || fits(meant, meant, own);
  });
}

const nameOf = (line: string): Partial<Environment> | undefined =>
  NAMES[/^(\w+):/.exec(line)?.[1] ?? ''];

/** Whether `name` speaks of the same thing as `like` and is what runs here. */
function fits(
  name: Partial<Environment> | undefined,
  like: Partial<Environment>,
  here: Here,
): boolean {
  return 'browser' in like
    ? name?.browser === here.browser
    : name?.system !== undefined && name.system === here.system;
}
