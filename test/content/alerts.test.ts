import { afterEach, describe, expect, it } from 'vitest';
import { FORM, leave, visit } from './support/visit.ts';

afterEach(leave);

describe('what is seen when the page opens', () => {
  it.each([
    ['a role', '<div role="alert">Wrong password</div>', 'alert: Wrong password'],
    ['a live region', '<p aria-live="polite">Wrong password</p>', 'alert: Wrong password'],
    ['a dialog', '<div role="dialog"><h2>Locked</h2>Call us</div>', 'alert: Locked | Call us'],
    ['an error-like class', '<p class="LoginError">No such user</p>', 'near-form: No such user'],
    ['an error-like id', '<p id="login-error">No such user</p>', 'near-form: No such user'],
    [
      'a message-like class beside the form',
      '<p class="msg">No such user</p>',
      'near-form: No such user',
    ],
    [
      'red text beside the form',
      '<p style="color: rgb(200, 0, 0)">No such user</p>',
      'near-form: No such user',
    ],
    [
      'red text of a newer style sheet',
      '<p style="color: oklch(0.577 0.245 27.325)">No such user</p>',
      'near-form: No such user',
    ],
    [
      'a message in many parts',
      '<p role="alert">Wrong <b>pass</b>word</p>',
      'alert: Wrong password',
    ],
  ])('%s', async (_, html, expected) => {
    const page = await visit(html + FORM);
    expect(page.texts()).toEqual([expected]);
  });

  it('a message of an invalid field', async () => {
    const field = '<input name="user" aria-invalid="true" aria-describedby="a b">';
    const page = await visit(`<form>${field}<i id="b">Not known</i><input type="password"></form>`);
    expect(page.texts()).toContain('field: Not known');
  });

  it('nothing twice, the most telling place first', async () => {
    const page = await visit(`<div role="alert"><p class="error">Wrong password</p></div>${FORM}`);
    expect(page.texts()).toEqual(['alert: Wrong password']);
  });
});

describe('what is not seen', () => {
  it.each([
    ['hidden by an attribute', '<p class="error" hidden>Locked</p>'],
    ['not displayed', '<p class="error" style="display: none">Locked</p>'],
    ['invisible', '<p class="error" style="visibility: hidden">Locked</p>'],
    ['transparent', '<p class="error" style="opacity: 0">Locked</p>'],
    [
      'collapsed',
      '<div style="max-height: 0px; overflow: hidden"><p class="error">Locked</p></div>',
    ],
    ['off the page', '<p class="error" style="position: absolute; left: -9999px">Locked</p>'],
    ['a cookie banner', '<div role="dialog" id="cookie-consent">We use cookies</div>'],
    ['a carousel', '<div class="slick-track" aria-live="polite">New: reports</div>'],
    ['an article', '<article><p class="alert">Your account locks after 5 tries</p></article>'],
    ['a footer', '<footer><p class="notification">Account locked? Call us</p></footer>'],
    ['dark text of a style sheet', '<p style="color: rgb(0, 20, 30)">Locked</p>'],
    ['grey text of a newer style sheet', '<p style="color: oklch(0.446 0.03 256.802)">Locked</p>'],
    ['yellow text of a newer one', '<p style="color: oklch(0.705 0.213 87.6)">Locked</p>'],
    ['a live region that is off', '<p aria-live="off">Locked</p>'],
    ['a class that says nothing', '<p class="css-1x2y">Welcome</p>'],
    ['icons without a word', '<i class="error-icon">!</i>'],
    ['a text longer than any message', `<p class="error">${'word '.repeat(300)}</p>`],
  ])('%s', async (_, html) => {
    const page = await visit(html + FORM);
    expect(page.texts()).toEqual([]);
    expect(page.saw()).toHaveLength(1);
  });
});
