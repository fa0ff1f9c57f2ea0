import { html } from './html.mjs';

/** An article in a list. */
export const card = ({ slug, title, field, summary }) => html`<li class="card">
<span class="field">${field}</span><h3><a href="/articles/${slug}">${title}</a></h3><p>${summary}</p></li>`;
