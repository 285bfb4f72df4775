import { COURSES, SPECIALTIES } from '../content/choices.ts';
import { OFFICES, PLANS, type Plan, SERVICES } from '../content/directory.ts';
import { FAQ } from '../content/faq.ts';
import { MENUS } from '../content/menus.ts';
import { NEWS, type News } from '../content/news.ts';
import { articleLink } from './chrome.ts';
import { type Html, html } from './html.ts';
import { type Icon, icon } from './icons.ts';

const ICONS: readonly Icon[] = ['person', 'paper', 'check', 'heart', 'shield', 'clock'];

const longDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** The two first tasks of every menu as tiles. */
export const tasks = (
  base = '',
): Html => html`<section class="tasks wide" aria-labelledby="tasks-title">
<h2 id="tasks-title">Popular tasks</h2>
<ul>${MENUS.flatMap(({ title, links }, index) =>
  links
    .slice(0, 2)
    .map(
      (link) =>
        html`<li>${icon(ICONS[index % ICONS.length] ?? 'paper')}<span class="task-area">${title}</span>${articleLink(link, base)}</li>`,
    ),
)}</ul></section>`;

const newsItem = ({ date, topic, title, text }: News): Html => html`<article>
<p class="meta"><span class="topic">${topic}</span> <time datetime="${date}">${longDate.format(new Date(date))}</time></p>
<h3>${title}</h3><p>${text}</p></article>`;

export const news = (): Html => html`<section class="news wide" aria-labelledby="news-title">
<h2 id="news-title">News for your office</h2><div class="cards">${NEWS.map(newsItem)}</div></section>`;

export const questions = (
  base = '',
): Html => html`<section class="faq wide" aria-labelledby="faq-title">
<h2 id="faq-title">Questions we often hear</h2>
<div class="two">${FAQ.map(([question, answer]) => html`<details><summary>${question}</summary><p>${answer}</p></details>`)}</div>
<p><a href="${base}/help/sign-in">All sign-in messages explained</a></p></section>`;

const planRow = ({ name, payer, kind, region, claims, phone }: Plan): Html =>
  html`<tr><th scope="row">${name}</th><td><code>${payer}</code></td><td>${kind}</td><td>${region}</td><td>${claims}</td><td>${phone}</td></tr>`;

export const planDirectory =
  (): Html => html`<section class="plans wide" aria-labelledby="plans-title">
<h2 id="plans-title">Plan directory</h2>
<div class="scroll" role="region" tabindex="0" aria-label="All plans, scrollable"><table>
<thead><tr><th scope="col">Plan</th><th scope="col">Payer ID</th><th scope="col">Kind</th><th scope="col">Region</th><th scope="col">Claims</th><th scope="col">Member line</th></tr></thead>
<tbody>${PLANS.map(planRow)}</tbody></table></div></section>`;

export const status = (): Html => html`<section class="status" aria-labelledby="status-title">
<h2 id="status-title">Services today</h2><table><tbody>${SERVICES.map(
  ([name, state]) =>
    html`<tr><th scope="row">${name}</th><td><span class="dot"></span>${state}</td></tr>`,
)}</tbody></table></section>`;

export const courses = (): Html => html`<section class="courses" aria-labelledby="courses-title">
<h2 id="courses-title">Live courses</h2><table>
<thead><tr><th scope="col">Day</th><th scope="col">Time</th><th scope="col">Course</th><th scope="col">For</th></tr></thead>
<tbody>${COURSES.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></section>`;

export const offices =
  (): Html => html`<section class="offices wide" aria-labelledby="offices-title">
<h2 id="offices-title">Provider relations offices</h2><ul>${OFFICES.map(
    ([city, area, phone]) =>
      html`<li><h3>${city}</h3><p>${area}</p><p><a href="tel:${phone}">${phone}</a></p></li>`,
  )}</ul></section>`;

/** "Find a provider": a search form that has nothing to do with signing in. */
export const finder = (
  base = '',
): Html => html`<section class="finder wide" aria-labelledby="finder-title">
<h2 id="finder-title">Find a colleague in the network</h2>
<form action="${base}/directory"><label for="finder-specialty">Specialty</label>
<select id="finder-specialty" name="specialty">${SPECIALTIES.map((name) => html`<option>${name}</option>`)}</select>
<label for="finder-zip">ZIP code</label><input id="finder-zip" name="zip" inputmode="numeric" maxlength="5" autocomplete="postal-code">
<button>Search</button></form></section>`;
