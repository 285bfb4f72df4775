// The cookie banner: remembers the choice for a year and hides itself.
const root = document.documentElement;

if (document.cookie.includes('hp_consent=')) root.classList.add('consent-given');

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-consent]') : null;
  if (button === null) return;
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store does not exist without TLS
  document.cookie = `hp_consent=${button.getAttribute('data-consent')}; Path=/; Max-Age=31536000; SameSite=Lax`;
  root.classList.add('consent-given');
});

// Pages that only pass the visitor on press their own button.
document.querySelector('[data-press-now]')?.click();
