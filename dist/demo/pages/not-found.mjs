import { html } from '../html.mjs';
import { layout } from '../layout.mjs';

/** What is said about an address that leads nowhere. */
export function notFound(path) {
  return layout({
    title: 'Not in this encyclopedia',
    main: html`<p>There is no page at ${path}. <a href="/articles">All articles</a></p>`,
  });
}
