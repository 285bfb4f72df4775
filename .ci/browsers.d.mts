/** Types of browsers.mjs, which runs before any package is installed and so cannot be TypeScript. */
export interface Browser {
  readonly name: string;
  readonly variable: string;
  readonly debian: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
}
export declare const BROWSERS: Readonly<Record<'chromium' | 'firefox', Browser>>;
export declare function findBrowser(
  browser: Browser,
  env?: Readonly<Record<string, string | undefined>>,
  isProgram?: (path: string) => boolean,
): string | null;
export declare function requireBrowser(
  browser: Browser,
  say: (line: string) => void,
): Promise<string>;
