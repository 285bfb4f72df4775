declare global {
  interface Window {
    /** What the status said since a file was chosen, and how long until the result stood there. */
    watched: { lines: string[]; took: number };
  }
}

/** Runs in the page, before a file is chosen. */
export function watchStatus(): void {
  window.watched = { lines: [], took: 0 };
  document.addEventListener(
    'change',
    () => {
      const began = performance.now();
      // A function with a name of its own: what runs in the page may use nothing from outside.
      requestAnimationFrame(function look() {
        const line = document.querySelector('[role=status]')?.textContent ?? '';
        if (line !== window.watched.lines.at(-1)) window.watched.lines.push(line);
        window.watched.took = performance.now() - began;
        if (!/^Reports:/.test(line)) requestAnimationFrame(look);
      });
    },
    { capture: true, once: true },
  );
}
