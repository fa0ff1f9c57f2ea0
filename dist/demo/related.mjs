import { encyclopedia } from './encyclopedia.mjs';

const common = new Set(
  'about also and are because but by can do for from has have in into is it its most not of on one or so than that the their them there they this to was what when which with'.split(
    ' ',
  ),
);

/** The words of a text that say what it is about, with how often each occurs. */
function words(text) {
  const counts = new Map();
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{2,}/g)) {
    if (!common.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const textOf = ({ title, summary, sections }) => [title, summary, ...sections.map(({ text }) => text)].join(' ');

const vocabulary = new Map(encyclopedia.map((article) => [article, words(textOf(article))]));

/** The words of an article, counted once for all requests. */
export const wordsOf = (article) => vocabulary.get(article);

/** The articles that share most words with this one. */
export function related(article, amount) {
  return encyclopedia
    .filter((other) => other !== article)
    .map((other) => ({ other, shared: overlap(wordsOf(article), wordsOf(other)) }))
    .sort((a, b) => b.shared - a.shared || a.other.title.localeCompare(b.other.title))
    .slice(0, amount)
    .map(({ other }) => other);
}

function overlap(own, others) {
  let shared = 0;
  for (const [word, count] of own) shared += Math.min(count, others.get(word) ?? 0);
  return shared / Math.sqrt(others.size);
}
