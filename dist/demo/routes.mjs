import { article } from './pages/article.mjs';
import { articles } from './pages/articles.mjs';
import { chat } from './pages/chat.mjs';
import { home } from './pages/home.mjs';
import { notFound } from './pages/not-found.mjs';
import { number } from './pages/number.mjs';
import { sciencepedia } from './pages/sciencepedia.mjs';

const routes = [
  [/^\/$/, home],
  [/^\/articles$/, articles],
  [/^\/articles\/([a-z-]+)$/, article],
  [/^\/numbers\/(\d{1,9})$/, number],
  [/^\/sciencepedia$/, sciencepedia],
  [/^\/chat\/([\w-]+)$/, chat],
];

/** Finds the page of an address and renders it. A page that knows no such parameter returns null. */
export function answer(path) {
  for (const [pattern, page] of routes) {
    const match = pattern.exec(path);
    const body = match === null ? null : page(match[1]);
    if (body !== null) return { status: 200, body: String(body) };
  }
  return { status: 404, body: String(notFound(path)) };
}
