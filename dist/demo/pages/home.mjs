import { card } from '../card.mjs';
import { encyclopedia } from '../encyclopedia.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';
import { related } from '../related.mjs';

/** The front page: one featured article and what goes with it. */
export function home() {
  const [featured] = encyclopedia;
  return layout({
    title: 'How the world works, briefly',
    main: html`<section class="card"><span class="field">Featured · ${featured.field}</span>
<h2><a href="/articles/${featured.slug}">${featured.title}</a></h2><p>${featured.summary}</p><p>${featured.sections[0].text}</p></section>
<h2>Read next</h2><ul class="cards">${related(featured, 6).map(card)}</ul>`,
    aside: html`<h3>Fields</h3><ul>${fields().map(([field, count]) => html`<li>${field} (${count})</li>`)}</ul>
<p>Every number has an article, too: <a href="/numbers/6174">6174</a>, <a href="/numbers/8128">8128</a>.</p>`,
  });
}

function fields() {
  const counts = new Map();
  for (const { field } of encyclopedia) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}
