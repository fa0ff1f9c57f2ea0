import { encyclopedia } from '../encyclopedia.mjs';
import { html } from '../html.mjs';
import { layout } from '../layout.mjs';
import { related, wordsOf } from '../related.mjs';
import { followTheme } from '../theme-sync.mjs';

/** A conversation with the encyclopedia. It looks the same in every tab: see `followTheme`. */
export function chat(session) {
  const tabs = followTheme('dark');
  const topics = topicsOf(session);
  const page = layout({
    title: 'Ask the encyclopedia',
    theme: tabs.theme,
    main: html`${topics.map(turn)}<form class="card"><input name="question" placeholder="What would you like to know?"> <button>Ask</button></form>`,
    aside: html`<h3>Session ${session}</h3><p>Theme: ${tabs.theme}. Mentioned so far:</p>
<ul>${topics.map(({ slug, title }) => html`<li><a href="/articles/${slug}">${title}</a></li>`)}</ul>`,
  });
  // The repair, for whoever wants to see this page pass.
  if (process.env.DEMO_HEALTHY === '1') tabs.close();
  return page;
}

/** Where a session starts follows from its name; each answer leads to the next question. */
function topicsOf(session) {
  const start = [...session].reduce((sum, character) => sum + character.charCodeAt(0), 0) % encyclopedia.length;
  return [encyclopedia[start], ...related(encyclopedia[start], 3)];
}

function turn(article) {
  const [word] = [...wordsOf(article)].sort(([, a], [, b]) => b - a)[0];
  return html`<p class="said you">What should I know about ${article.title.toLowerCase()}?</p>
<p class="said">${article.summary} ${article.sections[0].text} Most of it is about “${word}”.</p>`;
}
