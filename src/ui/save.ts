/** Saves a text of ours as a file. A blob: nothing is fetched or sent. */
export function saveText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Firefox starts the download after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
