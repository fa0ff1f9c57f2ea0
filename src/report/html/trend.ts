/** How much a route grew in the last runs, where a history is kept. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Finding } from '../../findings/report.ts';
import { bytes, change, count } from '../../words.ts';
import { code, html, type Markup } from './markup.ts';

const [width, height, edge] = [560, 110, 10];
const tenth = (value: number): number => Math.round(value * 10) / 10;

const dayOf = (at: string): string => at.replace(/T(\d\d:\d\d).*$/, ' $1');

/** A line over the runs, the limit dashed, and the figures behind it; null for fewer than two runs. */
export function trendChart({ trend = [], limit }: Finding): Markup | null {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last || trend.length < 2) return null;
  const allowed = limit.bytesPerRequest;
  const x = scaleLinear([0, trend.length - 1], [edge, width - edge]);
  const y = scaleLinear([0, Math.max(allowed * 1.6, ...trend.map((run) => run.bytesPerRequest))], [height - edge, edge]);
  const at = (value: number, i: number): [number, number] => [tenth(x(i)), tenth(y(value))];
  const points = trend.map((run, i) => at(run.bytesPerRequest, i));
  const dots = trend.map((run, i) => {
    const [cx, cy] = points[i]!;
    return html`<circle class="dot" cx="${cx}" cy="${cy}" r="3"><title>${`${dayOf(run.at)}: ${change(run.bytesPerRequest)} per request`}</title></circle>`;
  });
  const said = `Growth in the last ${count(trend.length, 'run')}: from ${bytes(first.bytesPerRequest)} to ${bytes(last.bytesPerRequest)} per request`;
  const rows = [...trend]
    .reverse()
    .map(
      (run) =>
        html`<tr><td>${dayOf(run.at)}</td><td>${run.commit === null ? '' : code(run.commit.slice(0, 10))}</td><td>${change(run.bytesPerRequest)}</td></tr>`,
    );
  return html`<section><h3>The last runs</h3><p class="quiet">${said}; the limit is ${bytes(allowed)}.</p>
<svg class="chart trend process-1" viewBox="0 0 ${width} ${height}" role="img" aria-label="${said}"><path class="limit" d="M${edge},${tenth(y(allowed))}H${width - edge}"/><path class="fit" d="${line()(points) ?? ''}"/>${dots}</svg>
<details class="inner"><summary>Figures of the runs</summary><table><thead><tr><th scope="col">Run</th><th scope="col">Commit</th><th scope="col">Growth per request</th></tr></thead><tbody>${rows}</tbody></table></details></section>`;
}
