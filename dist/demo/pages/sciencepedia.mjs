import { encyclopedia } from '../encyclopedia.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';
import { wordsOf } from '../related.mjs';

/** Every word that an article explains, from A to Z. */
export function sciencepedia() {
  return layout({
    title: 'Sciencepedia from A to Z',
    main: [...byLetter(index())].map(
      ([letter, entries]) => html`<h2>${letter.toUpperCase()}</h2><ul class="letters">${entries.map(entry)}</ul>`,
    ),
  });
}

const entry = ([word, articles]) =>
  html`<li>${word}: ${articles.map(({ slug, title }) => html`<a href="/articles/${slug}">${title}</a> `)}</li>`;

function index() {
  const found = new Map();
  for (const article of encyclopedia) {
    for (const word of wordsOf(article).keys()) {
      if (word.length > 7) found.set(word, [...(found.get(word) ?? []), article]);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function byLetter(entries) {
  const groups = new Map();
  for (const [word, articles] of entries) {
    const letter = word[0];
    groups.set(letter, [...(groups.get(letter) ?? []), [word, articles]]);
  }
  return groups;
}
