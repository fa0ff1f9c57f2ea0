import type { Finding } from '../../findings/report.ts';
import { bytes } from '../../words.ts';
import { type FlameBox, flameLayout, type Tone } from './flame-layout.ts';
import { html, type Markup } from './markup.ts';

/** Pixels. */
const row = 24;

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

const tones: readonly (readonly [Tone, string])[] = [
  ['suspect', 'the suspected function'],
  ['own', 'your code'],
  ['package', 'packages'],
  ['native', 'Node.js and V8'],
];

const said = ({ name, place, bytesPerRequest }: FlameBox, all: number): string => {
  const share = all > 0 ? `, ${Math.round((bytesPerRequest / all) * 100)} %` : '';
  return `${name}${place === '' ? '' : `, ${place}`}: ${bytes(bytesPerRequest)} per request${share}`;
};

/**
 * What is kept, by call stack: callers on top, width by bytes. Each function is a drawing of its own within the whole, so
 * that its name is cut where it ends; the script zooms by changing these places alone.
 */
export function flameGraph(finding: Finding): Markup | null {
  const flame = finding.attribution?.flame;
  if (!flame) return null;
  const boxes = flameLayout(flame, finding);
  const all = boxes[0]?.bytesPerRequest ?? 0;
  if (all <= 0) return null;
  const height = (Math.max(...boxes.map(({ depth }) => depth)) + 1) * row;
  const drawn = boxes.map(
    (box, i) =>
      html`<svg class="box ${box.tone}" role="treeitem" aria-level="${box.depth + 1}" aria-label="${said(box, all)}" tabindex="${i === 0 ? 0 : -1}" data-caller="${box.caller}" data-from="${percent(box.from)}" data-to="${percent(box.to)}" x="${percent(box.from)}" y="${box.depth * row}" width="${percent(box.to - box.from)}" height="${row - 1}"><title>${said(box, all)}</title><rect width="100%" height="100%" rx="2"/><text x="6" y="16">${box.name}</text></svg>`,
  );
  const used = tones.filter(([tone]) => boxes.some((box) => box.tone === tone));
  const keys = used.map(
    ([tone, name]) =>
      html`<span class="key"><svg viewBox="0 0 14 10" aria-hidden="true" class="box ${tone}"><rect width="14" height="10" rx="2"/></svg>${name}</span>`,
  );
  return html`<section class="flame"><h3>What is kept, by call stack</h3>
<p class="keys">${keys}</p>
<svg class="boxes" role="tree" aria-label="Bytes kept per request by call stack, ${bytes(all)} in all" width="100%" height="${height}">${drawn}</svg>
<p class="quiet">Callers are on top; the width is the memory that stays. <span class="scripted" hidden>Click or press Enter to zoom in, Escape to zoom out; arrow keys move.</span></p>
<details class="inner"><summary>The same as a table</summary><div class="scroll" role="region" aria-label="Bytes kept by call stack" tabindex="0"><table><thead><tr><th scope="col">Depth</th><th scope="col">Function</th><th scope="col">Place</th><th scope="col">Per request</th></tr></thead><tbody>${boxes.map(
    (box) =>
      html`<tr><td>${box.depth}</td><th scope="row">${box.name}</th><td>${box.place}</td><td>${bytes(box.bytesPerRequest)}</td></tr>`,
  )}</tbody></table></div></details></section>`;
}
