import { html } from './html.mjs';
import { style } from './style.mjs';

const links = [
  ['/', 'Home'],
  ['/articles', 'Articles'],
  ['/numbers/1729', 'Numbers'],
  ['/sciencepedia', 'A to Z'],
  ['/chat/1b54c09e', 'Ask'],
];

/** The frame that all pages share. */
export function layout({ title, theme = 'light', main, aside = null }) {
  return html`<!doctype html>
<html lang="en" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Sciencepedia</title>
<style>${style}</style>
</head>
<body>
<header><a class="brand" href="/">Science<b>pedia</b></a><nav>${links.map(([href, name]) => html`<a href="${href}">${name}</a>`)}</nav></header>
<div class="columns"><main><h1>${title}</h1>${main}</main>${aside && html`<aside>${aside}</aside>`}</div>
<footer>A small encyclopedia, rendered on the server.</footer>
</body>
</html>`;
}
