import { FAULTS } from '../faults/index.ts';
import type { Fault } from '../types.ts';
import { document } from './document.ts';
import { type Html, html } from './html.ts';

const VISITS: readonly (readonly [string, string, string])[] = [
  ['8:30', 'Room 1', 'Follow-up'],
  ['8:50', 'Room 2', 'New complaint'],
  ['9:10', 'Room 1', 'Vaccination'],
  ['9:30', 'Room 3', 'Blood pressure check'],
  ['9:50', 'Room 2', 'Annual visit'],
  ['10:20', 'Room 1', 'Test results'],
];

/** The practice-management page: the day's visits, and the portal in a frame. */
export const practicePage = (portal: string, shown: string): Html =>
  document({
    title: 'Practice desk',
    theme: 'practice',
    body: html`<header class="desk"><h1>Practice desk</h1><p><a href="${portal}/login" target="_blank" rel="noopener">Open the portal in its own tab</a></p></header>
<main class="desk-split"><section><h2>Today</h2><table>
<thead><tr><th scope="col">Time</th><th scope="col">Room</th><th scope="col">Reason</th></tr></thead>
<tbody>${VISITS.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></section>
<iframe title="Provider portal" src="${portal}${shown}"></iframe></main>`,
  });

const STEPS = {
  open: 'Opens by itself.',
  'open-legacy': 'Opens an old address.',
  submit: 'Sign in as demo with demo-password.',
  'submit-code': 'Sign in as demo with demo-password, then type any code.',
} as const;

const entry = (
  fault: Fault,
  current: Fault | null,
): Html => html`<li${fault.id === current?.id ? html` class="on"` : null}>
<form method="post"><button name="fault" value="${fault.id}">${fault.title}</button></form>
<div><p>${fault.shows}</p><p class="small"><code>${fault.id}</code> ${STEPS[fault.steps]}${
  fault.userName === undefined ? null : html` Or any time as <code>${fault.userName}</code>.`
}${fault.browser === undefined ? null : ' First block cookies for the portal in the browser.'}</p></div></li>`;

/** The menu for people: a click switches the fault and opens the sign-in page. */
export const faultMenuPage = (current: Fault | null): Html =>
  document({
    title: 'Fault menu',
    theme: 'practice',
    body: html`<main class="wide prose"><h1>What shall go wrong?</h1>
<form method="post"><button name="fault" value="">Nothing: sign in normally</button></form>
<ul class="faults">${FAULTS.map((fault) => entry(fault, current))}</ul></main>`,
  });
