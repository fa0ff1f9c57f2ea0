import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Channel } from '../../channels.ts';
import type { Point } from '../../judge/slope.ts';
import { change, count, integer } from '../../words.ts';
import { html, type Markup, trusted } from './markup.ts';
import type { Fit, Series } from './series.ts';

export interface ChartOptions {
  /** Read to those who cannot see the chart. */
  readonly title: string;
  /** What the values are. */
  readonly unit: Channel['unit'];
  /** Bytes, or things, per request that are fine, drawn as a line; null for a channel that is not judged. */
  readonly limit: number | null;
  readonly size: 'large' | 'small';
}

/** In units of the drawing; the page scales it. */
export const sizes = {
  large: { width: 560, height: 290, top: 14, right: 16, bottom: 44, left: 66, xTicks: 5, yTicks: 6, dot: 3.2 },
  small: { width: 300, height: 150, top: 8, right: 10, bottom: 28, left: 58, xTicks: 3, yTicks: 3, dot: 2.2 },
} as const;

const tenth = (value: number): number => Math.round(value * 10) / 10;

const tickNumber = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** The unit and digits in which all ticks of an axis are written alike and tell apart. */
export function axisWords(ticks: readonly number[], unit: Channel['unit'] = 'bytes'): (value: number) => string {
  if (unit === 'count') return (things) => tickNumber.format(things);
  const most = Math.max(...ticks.map(Math.abs), 1);
  const [size, symbol] = most >= 1e9 ? [1e9, 'GB'] : most >= 1e6 ? [1e6, 'MB'] : most >= 1e3 ? [1e3, 'kB'] : [1, 'B'];
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) / size;
  const digits = Math.min(3, Math.max(0, -Math.floor(Math.log10(step || 1) + 1e-9)));
  return (bytes) => (bytes === 0 ? '0' : `${(bytes / size).toFixed((step * 10 ** digits) % 1 > 1e-6 ? digits + 1 : digits)} ${symbol}`);
}

/** "+2.4 kB (14,200,000 B)", or "+3 (23)" of what is counted: kept, and in all. */
const pointWords = (kept: number, all: number, unit: Channel['unit']): string =>
  unit === 'bytes' ? `${change(kept)} (${integer(all)} B)` : `${kept > 0 ? '+' : ''}${integer(kept)} (${integer(all)})`;

const heightAt = (fit: Fit, slope: number, x: number): number => fit.through.y + slope * (x - fit.through.x);

/**
 * Memory over requests as an SVG drawn here and now: no script is needed to see it. Points are samples after forced
 * collection; each process has its fitted line and the band of its interval; the limit is dashed. The vertical axis always
 * reaches so far that growth at the limit fills a good part of it: noise of a steady route stays small.
 */
export function chart(series: readonly Series[], options: ChartOptions): Markup | null {
  const points = series.flatMap(({ judged, settled }) => [...judged, ...settled]);
  const xs = points.map(({ x }) => x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  if (points.length < 2 || from === to) return null;
  const { limit, title, unit } = options;
  const s = sizes[options.size];
  const reach = limit === null ? 64 * (to - from) : limit * (to - from) * 1.6;
  const ys = points.map(({ y }) => y);
  const x = scaleLinear([from, to], [s.left, s.width - s.right]);
  const y = scaleLinear([Math.min(0, ...ys), Math.max(reach, ...ys)], [s.height - s.bottom, s.top]).nice(s.yTicks);
  const path = line<Point>(
    (p) => tenth(x(p.x)),
    (p) => tenth(y(p.y)),
  );
  const inFrame = (value: number) => tenth(Math.min(s.height - s.bottom, Math.max(s.top, y(value))));
  const band = (fit: Fit, begin: number, end: number) =>
    area<number>(
      (at) => tenth(x(at)),
      (at) => inFrame(heightAt(fit, fit.low, at)),
      (at) => inFrame(heightAt(fit, fit.high, at)),
    )([begin, fit.through.x, end, ...crossings(fit, y.domain()).filter((at) => at > begin && at < end)].sort((one, other) => one - other));
  const ticks = y.ticks(s.yTicks);
  const words = axisWords(ticks, unit);

  const grid = ticks.map((tick) => {
    const at = tenth(y(tick));
    return html`<path class="${tick === 0 ? 'zero' : 'grid'}" d="M${s.left},${at}H${s.width - s.right}"/><text class="tick end" x="${s.left - 8}" y="${at}" dy=".32em">${words(tick)}</text>`;
  });
  const below = x
    .ticks(s.xTicks)
    .map(
      (tick) =>
        html`<text class="tick middle" x="${tenth(x(tick))}" y="${s.height - s.bottom + (options.size === 'large' ? 19 : 17)}">${integer(tick)}</text>`,
    );

  const drawn = series.map(({ name, tone, judged, settled, start, fit }) => {
    const [begin, end] = [judged[0]?.x ?? from, judged.at(-1)?.x ?? to];
    const at = (fitted: Fit, place: number): Point => ({ x: place, y: heightAt(fitted, fitted.slope, place) });
    const fitted =
      fit === null
        ? null
        : html`<path class="band" d="${band(fit, begin, end) ?? ''}"/><path class="fit" d="${path([at(fit, begin), at(fit, end)]) ?? ''}"/>`;
    const dot = (shape: 'dot' | 'settled') => (p: Point) => {
      const said =
        options.size === 'large'
          ? html`<title>${`${name}, ${count(p.x, 'request')}: ${pointWords(p.y, start + p.y, unit)}`}</title>`
          : null;
      return html`<circle class="${shape}" cx="${tenth(x(p.x))}" cy="${tenth(y(p.y))}" r="${shape === 'dot' ? s.dot : s.dot + 1}">${said}</circle>`;
    };
    return html`<g class="process-${tone}">${fitted}${judged.map(dot('dot'))}${settled.map(dot('settled'))}</g>`;
  });
  const allowed =
    limit === null
      ? null
      : html`<path class="limit" d="${
          path([
            { x: from, y: 0 },
            { x: to, y: limit * (to - from) },
          ]) ?? ''
        }"/>`;
  const axis =
    options.size === 'large'
      ? html`<text class="axis end" x="${s.width - s.right}" y="${s.height - 4}">requests since the first judged sample</text>`
      : null;

  return html`<svg class="chart ${options.size}" viewBox="0 0 ${s.width} ${s.height}" role="img" aria-label="${title}">${grid}${below}${axis}${allowed}${drawn}</svg>`;
}

/** Where the edges of an interval leave the frame: what lies beyond says no more. */
const crossings = ({ through, low, high }: Fit, bounds: readonly number[]): readonly number[] =>
  [low, high].flatMap((slope) => bounds.map((bound) => through.x + (bound - through.y) / slope));

/** The shape of a route's memory at a glance, for the list; it says nothing that is not said in numbers. */
export function glance(values: readonly number[], span: number): Markup {
  const [width, height] = [96, 26];
  if (values.length < 2) return trusted('');
  const low = Math.min(...values);
  const x = scaleLinear([0, values.length - 1], [2, width - 2]);
  const y = scaleLinear([low, Math.max(low + Math.max(span, 1), ...values)], [height - 4, 4]);
  const at = (value: number, i: number): [number, number] => [tenth(x(i)), tenth(y(value))];
  const points = values.map(at);
  const last = points.at(-1) ?? [0, 0];
  return html`<svg class="glance" viewBox="0 0 ${width} ${height}" aria-hidden="true"><path class="under" d="${area().y0(height)(points) ?? ''}"/><path class="over" d="${line()(points) ?? ''}"/><circle cx="${last[0]}" cy="${last[1]}" r="2.2"/></svg>`;
}
