/** The life of this script in its page: every entry point goes through `guard`. */
let over = false;

/** Goes quiet for good: every listener, observer and timer of ours does nothing any more. */
export const end = (): void => {
  over = true;
};

/** Whether we still watch and our extension still runs: after an update its successor does. */
export const lives = (): boolean => {
  over ||= !chrome.runtime?.id;
  return !over;
};

/** Runs `entry` only while we live; an error of ours ends us, the page never notices. */
export const guard =
  <A extends unknown[]>(entry: (...args: A) => unknown) =>
  (...args: A): void => {
    try {
      if (lives()) entry(...args);
    } catch {
      end();
    }
  };

export const now = (): number => performance.now();

/** A timer; unlike `setTimeout` it also runs where scripts are switched off. */
export const after = (ms: number, run: () => void): void => {
  AbortSignal.timeout(Math.max(0, ms)).onabort = () => run();
};

export const later = (ms: number, run: () => void): void => after(ms, guard(run));

/** Hears an event before the page does. */
export const listen = (
  target: EventTarget | undefined,
  type: string,
  heard: (event: Event) => unknown,
): void => target?.addEventListener(type, guard(heard), true);
