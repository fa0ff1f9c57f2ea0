import { card } from '../card.mjs';
import { encyclopedia } from '../encyclopedia.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';
import { wordsOf } from '../related.mjs';

/** All articles by field, with how long each takes to read. */
export function articles() {
  const fields = [...new Set(encyclopedia.map(({ field }) => field))].sort();
  return layout({
    title: 'Articles',
    main: fields.map(
      (field) => html`<h2>${field}</h2><ul class="cards">${encyclopedia.filter((article) => article.field === field).map(card)}</ul>`,
    ),
    aside: html`<h3>By length</h3><ol>${byLength().map(({ title, length }) => html`<li>${title}, ${length} words</li>`)}</ol>`,
  });
}

function byLength() {
  return encyclopedia
    .map((article) => ({ title: article.title, length: wordsOf(article).size }))
    .sort((a, b) => b.length - a.length || a.title.localeCompare(b.title));
}
