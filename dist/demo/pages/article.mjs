import { encyclopedia } from '../encyclopedia.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';
import { related, wordsOf } from '../related.mjs';

/** One article, with links wherever it mentions another one. */
export function article(slug) {
  const found = encyclopedia.find((candidate) => candidate.slug === slug);
  if (found === undefined) return null;
  return layout({
    title: found.title,
    main: html`<p class="field">${found.field}</p><p><b>${found.summary}</b></p>
${found.sections.map(({ heading, text }) => html`<h2 id="${anchor(heading)}">${heading}</h2><p>${linked(text, slug)}</p>`)}`,
    aside: html`<h3>Contents</h3><ol>${found.sections.map(({ heading }) => html`<li><a href="#${anchor(heading)}">${heading}</a></li>`)}</ol>
<h3>Related</h3><ul>${related(found, 5).map((other) => html`<li><a href="/articles/${other.slug}">${other.title}</a></li>`)}</ul>
<h3>Key words</h3><p>${keyWords(found).join(', ')}</p>`,
  });
}

const anchor = (heading) => heading.toLowerCase().replaceAll(/\W+/g, '-');

function linked(text, slug) {
  const titles = encyclopedia.filter((other) => other.slug !== slug).map(({ title }) => title);
  const parts = text.split(new RegExp(`\\b(${titles.join('|')})\\b`, 'i'));
  return parts.map((part) => {
    const other = encyclopedia.find(({ title }) => title.toLowerCase() === part.toLowerCase());
    return other === undefined ? part : html`<a href="/articles/${other.slug}">${part}</a>`;
  });
}

function keyWords(found) {
  return [...wordsOf(found)]
    .sort(([a, often], [b, oftener]) => oftener - often || a.localeCompare(b))
    .slice(0, 8)
    .map(([word]) => word);
}
