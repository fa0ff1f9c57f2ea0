import type { Suspect } from '../../findings/report.ts';
import { excerptLines } from '../excerpt-lines.ts';
import { html, type Markup } from './markup.ts';

/** Lines on each side of the highlighted one. */
const around = 8;

/** The source around a suspect, its line marked. */
export function excerptOf({ excerpt, file, line }: Suspect): Markup | null {
  if (!excerpt) return null;
  const rows = excerptLines(excerpt, around).map(
    ({ number, text, highlighted }) =>
      html`<span class="row${highlighted ? ' highlighted' : ''}"><span class="no" aria-hidden="true">${number}</span>${highlighted ? html`<span class="unseen">this line: </span>` : null}<span class="src">${text}</span>${{ markup: '\n' }}</span>`,
  );
  return html`<pre class="source" tabindex="0" role="region" aria-label="${`Source around line ${line} of ${file}`}"><code>${rows}</code></pre>`;
}
