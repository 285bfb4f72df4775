/** Pages of the second portal: plain, and each wrong in one way. */
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Provider portal</title>${head}</head><body>${body}</body></html>`;

const FIELDS =
  '<label>E-mail <input name="user" autocomplete="username"></label><label>Password <input type="password" name="password"></label>';

export const form = (path: string): string =>
  page(
    `<h1>Sign in</h1><form method="post" action="${path}">${FIELDS}<button>Sign in</button></form>`,
  );

/** The desk of a practice, with another page in a frame. */
export const desk = (address: string): string =>
  page(`<h1>Practice desk</h1><iframe src="${address}" width="700" height="500"></iframe>`);

export const unsupported = (): string =>
  page('<h1>Your browser is not supported</h1><p>Please update your browser to sign in.</p>');

/** Draws its form by a script of another host. */
export const drawnBy = (script: string): string => page(`<script src="${script}"></script>`);

/** Says what to do when scripts are off. */
export const noscript = (): string =>
  page(
    `<noscript><p>JavaScript is required to sign in. Please enable JavaScript.</p></noscript><div id="form"></div><script>document.getElementById('form').innerHTML = '<form>${FIELDS}<button>Sign in</button></form>'</script>`,
  );

/** Opens its sign-in window by itself, without a press; the button only brings it to the front. */
export const opensWindow = (): string =>
  page(
    `<h1>Sign in</h1><form onsubmit="return false">${FIELDS}<button>Sign in</button></form><script>const opened = open('/form', '_blank', 'popup')</script>`,
  );
