/** How much a route grew in the last runs, where a history is kept. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Finding } from '../../findings/report.ts';
import { bytes, change, count } from '../../words.ts';
import { axisWords } from './chart.ts';
import { code, html, type Markup } from './markup.ts';

const [width, height] = [560, 170];
/** Room for the figures at the left, and for the days below. */
const [left, right, top, bottom] = [66, width - 16, 14, height - 28];
const tenth = (value: number): number => Math.round(value * 10) / 10;

const dayOf = (at: string): string => at.replace(/T(\d\d:\d\d).*$/, ' $1');

/** A line over the runs from zero on, the limit dashed, and the figures behind it; null for fewer than two runs. */
export function trendChart({ trend = [], limit }: Finding): Markup | null {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last || trend.length < 2) return null;
  const allowed = limit.bytesPerRequest;
  const grown = trend.map((run) => run.bytesPerRequest);
  const x = scaleLinear([0, trend.length - 1], [left, right]);
  const y = scaleLinear([Math.min(0, ...grown), Math.max(allowed * 1.6, ...grown)], [bottom, top]).nice(4);
  const points = grown.map((value, i): [number, number] => [tenth(x(i)), tenth(y(value))]);
  const dots = trend.map((run, i) => {
    const [cx, cy] = points[i]!;
    return html`<circle class="dot" cx="${cx}" cy="${cy}" r="3.2"><title>${`${dayOf(run.at)}: ${change(run.bytesPerRequest)} per request`}</title></circle>`;
  });
  const said = `Growth in the last ${count(trend.length, 'run')}: from ${bytes(first.bytesPerRequest)} to ${bytes(last.bytesPerRequest)} per request`;
  return html`<section><h3>The last runs</h3><p class="quiet">${said}; the limit, dashed, is ${bytes(allowed)}.</p>
<svg class="chart large trend process-1" viewBox="0 0 ${width} ${height}" role="img" aria-label="${said}">${axisOf(y)}<text class="tick" x="${left}" y="${height - 9}">${dayOf(first.at)}</text><text class="tick end" x="${right}" y="${height - 9}">${dayOf(last.at)}</text><path class="limit" d="M${left},${tenth(y(allowed))}H${right}"/><path class="fit" d="${line()(points) ?? ''}"/>${dots}</svg>
<details class="inner"><summary>Figures of the runs</summary>${figuresOf(trend)}</details></section>`;
}

function axisOf(y: ScaleLinear<number, number>): readonly Markup[] {
  const ticks = y.ticks(4);
  const words = axisWords(ticks);
  return ticks.map((tick) => {
    const at = tenth(y(tick));
    return html`<path class="${tick === 0 ? 'zero' : 'grid'}" d="M${left},${at}H${right}"/><text class="tick end" x="${left - 8}" y="${at}" dy=".32em">${words(tick)}</text>`;
  });
}

/** The newest first; commits where there are any. */
function figuresOf(trend: NonNullable<Finding['trend']>): Markup {
  const hasCommits = trend.some(({ commit }) => commit !== null);
  const rows = [...trend].reverse().map(({ at, commit, bytesPerRequest }) => {
    const named = hasCommits ? html`<td>${commit === null ? '' : code(commit.slice(0, 10))}</td>` : null;
    return html`<tr><td>${dayOf(at)}</td>${named}<td>${change(bytesPerRequest)}</td></tr>`;
  });
  const commits = hasCommits ? html`<th scope="col">Commit</th>` : null;
  return html`<div class="scroll" role="region" aria-label="Growth in the last runs" tabindex="0"><table><thead><tr><th scope="col">Run</th>${commits}<th scope="col">Growth per request</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
