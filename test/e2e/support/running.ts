import type { Browser, Page } from 'puppeteer-core';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export interface StartOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Sites whose cookies the browser's own settings block, as origins. */
  readonly blockCookiesOf?: readonly string[];
  /** The browser's own setting blocks cookies of sites in frames; Chromium only. */
  readonly blockThirdPartyCookies?: boolean;
  readonly headed?: boolean;
  /** Folders of other extensions beside ours. */
  readonly otherExtensions?: readonly string[];
  /** Where host names lead: to an address, or null for a name that nobody knows. */
  readonly names?: Readonly<Record<string, string | null>>;
  /** A script that chooses a proxy (its address), or a proxy on this machine for everything (its port). */
  readonly proxy?: { readonly script: string } | { readonly port: number };
  /** Servers that are believed although nobody vouches for their certificates. */
  readonly trusted?: readonly TrustedServer[];
  /** Preferences besides the tests' own. Firefox only. */
  readonly preferences?: Readonly<Record<string, boolean | number | string>>;
  /** Policies in force, seen by this browser alone; in Chromium unless `whyNoPolicies` says why not. */
  readonly policies?: Readonly<Record<string, unknown>>;
}

export interface TrustedServer {
  readonly host: string;
  readonly port: number;
  /** PEM. */
  readonly cert: string;
  /** SHA-256 of its public key, base64. */
  readonly spki: string;
}

/** The popup that the toolbar's icon opens. It closes as soon as it loses the focus. */
export interface RealPopup {
  /** Runs in the popup's page; takes nothing from outside itself. Answers null while it loads. */
  evaluate<T>(inPopup: () => T): Promise<T | null>;
}

export interface Wishes {
  readonly scheme?: 'light' | 'dark';
  readonly motion?: 'reduce';
}

/** A real Firefox: what only its own scope can tell a test. */
export interface RunningFirefox extends Running {
  /** Evaluates an expression in the browser's own scope (its main window) and awaits it. */
  inChrome(expression: string): Promise<unknown>;
}

/** A real browser with the built extension: the same for every browser. */
export interface Running {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The host of the extension's own pages. */
  readonly extensionId: string;
  /** A page of the extension's own that does nothing: asks the browser without waking the worker. */
  readonly backstage: Page;
  /** Goes to a page of the extension, such as `src/popup/index.html`. */
  goToOwn(page: Page, path: string): Promise<void>;
  /** Presses the extension's icon while this page is in front. */
  pressIcon(page: Page): Promise<RealPopup>;
  /** Ends the worker or event page at once, as a browser short of memory does. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Sets what the person prefers; in Firefox for every page. */
  prefer(page: Page, wishes: Wishes): Promise<void>;
  /** Has files saved into this folder, without a question. */
  saveTo(folder: string): Promise<void>;
  /** Lets the extension's pages read the clipboard, so that a test can see what was copied. */
  allowClipboard(): Promise<void>;
  close(): Promise<void>;
}
