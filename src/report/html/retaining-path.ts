import type { ReportedPath } from '../../findings/report.ts';
import { type DrawnStep, drawnPath } from '../drawn-path.ts';
import { pathSteps } from '../path-words.ts';
import { html, type Markup } from './markup.ts';

const signs = { expected: '✓', 'not-expected': '✗', unknown: '?' } as const;
const names = { expected: 'may stay', 'not-expected': 'should be gone', unknown: 'unknown' } as const;

/** A retaining path, from its root to what should be gone: a tree to unfold where its steps are marked, else one line. */
export function retainingPath(path: ReportedPath): Markup {
  const steps = drawnPath(path);
  if (steps.length === 0)
    return html`<li><span class="path">${pathSteps(path).map((step) => html`<span class="step">${step}</span>`)}</span></li>`;
  return html`<li class="tree">${branch(steps)}</li>`;
}

/** A step and, within it, what it leads to. */
function branch([step, ...rest]: readonly DrawnStep[]): Markup | null {
  if (!step) return null;
  const said = stepLine(step);
  return rest.length === 0
    ? html`<div class="leaf">${said}</div>`
    : html`<details open><summary>${said}</summary>${branch(rest)}</details>`;
}

function stepLine({ text, mark, why, should }: DrawnStep): Markup {
  if (text === '…') return html`<span class="quiet">some steps more</span>`;
  return html`<span class="mark ${should === null ? mark : 'fault'}" role="img" aria-label="${names[mark]}">${signs[mark]}</span> <span class="held">${text}</span>${why === null ? null : html` <span class="quiet">${why}</span>`}${should === null ? null : html` <strong>${should}</strong>`}`;
}
