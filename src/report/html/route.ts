/** One route: a line to scan, and behind it the charts, the suspects, the method and the numbers. */

import { judgedGrowth } from '../../findings/judged-growth.ts';
import type { Finding, Report } from '../../findings/report.ts';
import { bytes, change, channelName, count, elapsed, ended, integer, interval } from '../../words.ts';
import { comparedMark } from '../compared.ts';
import { againstBase } from './against-base.ts';
import { chart, glance } from './chart.ts';
import { flameGraph } from './flame.ts';
import { html, type Markup } from './markup.ts';
import { method } from './method.ts';
import { numbers } from './numbers.ts';
import { reasonWords } from './reasons.ts';
import { type Channel, channels, seriesOf } from './series.ts';
import { story } from './story.ts';
import { survivorsChart } from './survivors.ts';

const labels = { leaking: 'Leaking', unproven: 'Unproven', steady: 'Steady' } as const;
const marks = { leaking: '✖', unproven: '?', steady: '✔' } as const;

const code = (name: string): Markup => html`<code>${name}</code>`;

function line(finding: Finding): Markup {
  const growth = judgedGrowth(finding);
  const kept = finding.samples.map(({ js, arrayBuffers, external }) => js + arrayBuffers + external);
  const size = growth
    ? html`<b>${change(growth.bytesPerRequest)}</b> <span class="quiet">${interval(growth).replace(/^[^(]*/, '')}</span>`
    : html`<span class="quiet">not judged</span>`;
  const mark = comparedMark(finding);
  const tone = finding.tolerated ? 'tolerated' : finding.verdict;
  return html`<summary><span class="badge ${tone}"><span aria-hidden="true">${marks[finding.verdict]}</span> ${labels[finding.verdict]}${mark === null ? '' : `, ${mark}`}</span>
<span class="name">${code(finding.route)}</span>
<span class="growth">${size}<span class="unit"> per request</span></span>
<span class="shape">${glance(kept, finding.limit.bytesPerRequest * finding.judgedRequests)}</span>
<span class="facts">${count(finding.requests, 'request')}, ${elapsed(finding.durationMs)}</span></summary>`;
}

function figure(finding: Finding, channel: Channel, size: 'large' | 'small'): Markup | null {
  const series = seriesOf(finding, channel);
  const growth =
    finding.growth[channel] ?? (series.at(-1)?.fit ? { ...series.at(-1)?.fit, bytesPerRequest: series.at(-1)?.fit?.slope } : null);
  const said = growth ? `${change(growth.bytesPerRequest ?? 0)} per request` : '';
  const name = channelName(channel);
  const limit = channel === 'rss' ? null : finding.limit.bytesPerRequest;
  const drawn = chart(series, { title: `${name} kept over requests to ${finding.route}: ${said}`, limit, size });
  if (drawn === null) return null;
  const note = channel === 'rss' ? ', recorded; judged only where asked for' : '';
  const start = size === 'large' && series[0] ? html` <span class="quiet">starting from ${bytes(series[0].start)}</span>` : null;
  return html`<figure><figcaption><b>${name}</b> ${said}<span class="quiet">${note}</span>${start}</figcaption>${drawn}</figure>`;
}

function charts(finding: Finding): Markup | null {
  // The channel that grew most is drawn large: it is what the verdict is about.
  const grown = (channel: Channel) => finding.growth[channel]?.bytesPerRequest ?? 0;
  const judged = channels.filter((channel) => channel !== 'rss');
  const [main = 'js'] = [...judged].sort((a, b) => grown(b) - grown(a)).filter((channel) => grown(channel) > finding.limit.bytesPerRequest);
  const large = figure(finding, main, 'large');
  if (large === null) return null;
  const others = channels.filter((channel) => channel !== main).flatMap((channel) => figure(finding, channel, 'small') ?? []);
  const processes = finding.arms.map(
    (_, i) =>
      html`<span class="key process-${(i % 3) + 1}"><svg viewBox="0 0 22 10" aria-hidden="true"><path class="band" d="M0,1H22V9H0Z"/><path class="fit" d="M0,5H22"/><circle class="dot" cx="11" cy="5" r="3"/></svg>process ${i + 1}</span>`,
  );
  const limit = html`<span class="key"><svg viewBox="0 0 22 10" aria-hidden="true"><path class="limit" d="M0,5H22"/></svg>limit, ${bytes(finding.limit.bytesPerRequest)} per request</span>`;
  return html`<section><h3>Memory kept over requests</h3>
<p class="keys">${processes}${limit}</p>
<div class="charts"><div class="main">${large}</div><div class="others">${others}</div></div>
<p class="quiet">Points are samples after forced garbage collection, filled ones after the server was left alone; lines are fitted, bands their intervals.</p></section>`;
}

/** What stood in the way: seen and to be changed. */
export function trouble(problem: Report['problems'][number]): Markup {
  const saw =
    problem.saw.length === 0
      ? null
      : html`<pre tabindex="0">${problem.saw.map((said, i) => html`${i === 0 ? '' : { markup: '\n' }}${said}`)}</pre>`;
  return html`<div class="trouble"><p>${problem.what}</p>${saw}<p class="change"><strong>What to change:</strong> ${problem.change}</p></div>`;
}

function lead(finding: Finding, report: Report): Markup {
  if (finding.problem) return trouble(finding.problem);
  return finding.verdict === 'leaking' ? story(finding, report) : html`<p class="sentence">${ended(finding.sentence)}</p>`;
}

function facts(finding: Finding): Markup {
  const because =
    finding.because.length === 0
      ? null
      : html`<p>Checked because of ${finding.because.slice(0, 20).map((file, i) => html`${i === 0 ? '' : ', '}${code(file)}`)}.</p>`;
  const { hammering, collecting, waiting } = finding.time;
  const time = `${elapsed(hammering)} of requests, ${elapsed(collecting)} of collecting garbage, ${elapsed(waiting)} of waiting`;
  return html`<p class="quiet">First path requested: ${code(finding.path)}. ${integer(finding.requests)} requests in all. ${time}.</p>${because}`;
}

/** A route as a part of the page that unfolds; leaks are unfolded from the start when there are few. */
export function routeSection(finding: Finding, report: Report, place: number, open: boolean): Markup {
  const size = finding.bytesPerRequest ?? (finding.verdict === 'leaking' ? Number.MAX_SAFE_INTEGER : 0);
  return html`<details class="route ${finding.verdict}" ${{ markup: open ? 'open' : '' }} data-verdict="${finding.verdict}" data-name="${finding.route}" data-place="${place}" data-growth="${size}" data-time="${Math.round(finding.durationMs)}">${line(finding)}
<div class="body">${lead(finding, report)}${charts(finding)}${survivorsChart(finding)}${flameGraph(finding)}${againstBase(finding)}
<section><h3>How the verdict was reached</h3>${finding.arms.length > 0 ? method(finding) : html`<p>${reasonWords(finding)}</p>`}${facts(finding)}${numbers(finding)}</section></div></details>`;
}

/** Names the columns of the folded routes; for the eye alone, every line says what its numbers are. */
export const columnNames: Markup = html`<div class="columns" aria-hidden="true"><span>Verdict</span><span>Route</span><span class="growth">Growth per request (interval)</span><span class="shape">Memory</span><span class="facts">Load</span><span></span></div>`;
