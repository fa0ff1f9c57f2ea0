import { scaleLinear } from 'd3-scale';
import { area, stack } from 'd3-shape';
import type { Finding, Survivors } from '../../findings/report.ts';
import { bytes, count, integer } from '../../words.ts';
import { axisWords, sizes } from './chart.ts';
import { html, type Markup } from './markup.ts';

/** Colours that people tell apart; what lies beyond is put together. */
const most = 5;

interface Layer {
  readonly name: string;
  readonly place: string;
  readonly bytes: readonly number[];
  /** Which colour; 0 for all others together. */
  readonly tone: number;
}

function layersOf({ sites, rest, requests }: Survivors): readonly Layer[] {
  const at = (values: readonly number[], i: number) => Math.max(0, values[i] ?? 0);
  const shown = sites.slice(0, most).map((site, i) => ({
    name: site.function,
    place: site.file === '' ? '' : `${site.file}:${site.line}`,
    bytes: requests.map((_, k) => at(site.bytes, k)),
    tone: i + 1,
  }));
  const others = requests.map((_, k) => sites.slice(most).reduce((sum, site) => sum + at(site.bytes, k), at(rest, k)));
  return others.some((value) => value > 0) ? [...shown, { name: 'everything else', place: '', bytes: others, tone: 0 }] : shown;
}

/** What stays alive on the JavaScript heap over requests, by the line that allocated it, stacked. */
export function survivorsChart({ route, attribution }: Finding): Markup | null {
  const survivors = attribution?.survivors;
  if (!survivors || survivors.requests.length < 2) return null;
  const { requests } = survivors;
  const layers = layersOf(survivors);
  const [from, to] = [Math.min(...requests), Math.max(...requests)];
  if (layers.length === 0 || from === to) return null;
  const s = sizes.large;
  const tops = requests.map((_, i) => layers.reduce((sum, layer) => sum + (layer.bytes[i] ?? 0), 0));
  const x = scaleLinear([from, to], [s.left, s.width - s.right]);
  const y = scaleLinear([0, Math.max(1, ...tops)], [s.height - s.bottom, s.top]).nice(s.yTicks);
  // The steady ones lie at the bottom: what grows is seen to grow.
  const order = [...layers].reverse();
  const stacked = stack<number, Layer>()
    .keys(order)
    .value((i, layer) => layer.bytes[i] ?? 0)(requests.map((_, i) => i));
  const shape = area<[number, number]>()
    .x((_, i) => round(x(requests[i] ?? from)))
    .y0(([low]) => round(y(low)))
    .y1(([, high]) => round(y(high)));
  const ticks = y.ticks(s.yTicks);
  const words = axisWords(ticks);
  const grid = ticks.map((tick) => {
    const at = round(y(tick));
    return html`<path class="${tick === 0 ? 'zero' : 'grid'}" d="M${s.left},${at}H${s.width - s.right}"/><text class="tick end" x="${s.left - 8}" y="${at}" dy=".32em">${words(tick)}</text>`;
  });
  const below = x
    .ticks(s.xTicks)
    .map((tick) => html`<text class="tick middle" x="${round(x(tick))}" y="${s.height - s.bottom + 19}">${integer(tick)}</text>`);
  const areas = stacked.map((layer) => {
    const { name, place, bytes: held } = layer.key;
    const title = `${name}${place === '' ? '' : `, ${place}`}: ${bytes(held.at(-1) ?? 0)} after ${count(to, 'request')}`;
    return html`<path class="layer tone-${layer.key.tone}" d="${shape(layer.map(([low, high]): [number, number] => [low, high])) ?? ''}"><title>${title}</title></path>`;
  });
  const rows = layers.map(({ name, place, bytes: held, tone }) => {
    const [first, last] = [held[0] ?? 0, held.at(-1) ?? 0];
    const label = place === '' ? html`<span>${name}</span>` : html`<span><code>${place}</code> <span class="quiet">${name}</span></span>`;
    return html`<tr><th scope="row"><span class="line"><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect class="tone-${tone}" width="10" height="10" rx="2"/></svg>${label}</span></th><td>${bytes(first)}</td><td>${bytes(last)}</td></tr>`;
  });
  return html`<section class="survivors"><h3>What stays alive, by the line that allocated it</h3>
<div class="beside"><svg class="chart large" viewBox="0 0 ${s.width} ${s.height}" role="img" aria-label="Bytes alive over requests to ${route}, by line; the table beside it says the same">${grid}${below}<text class="axis end" x="${s.width - s.right}" y="${s.height - 4}">requests while profiled</text>${areas}</svg>
<div class="scroll" role="region" aria-label="Bytes alive by line" tabindex="0"><table><thead><tr><th scope="col">Line, requests</th><th scope="col">after ${integer(from)}</th><th scope="col">after ${integer(to)}</th></tr></thead><tbody>${rows}</tbody></table></div></div></section>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
