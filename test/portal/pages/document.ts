import { type Html, html } from './html.ts';

type Theme = 'portal' | 'idp' | 'practice' | 'plain';

export interface Document {
  readonly title: string;
  readonly theme: Theme;
  readonly body: Html;
  /** Path of a script that runs after the page is read. */
  readonly script?: string;
}

/** A whole HTML page. */
export const document = ({ title, theme, body, script }: Document): Html => html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/base.css">
<link rel="stylesheet" href="/static/chrome.css">
<link rel="stylesheet" href="/static/sections.css">
<link rel="stylesheet" href="/static/desk.css">
<script src="/static/site.js" defer></script>
${script === undefined ? null : html`<script src="${script}" defer></script>`}
</head>
<body class="theme-${theme}">
${body}
</body>
</html>
`;
