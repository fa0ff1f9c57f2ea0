/** One route: a line to scan, and behind it the charts, the suspects, the method and the numbers. */

import { isCounted } from '../../channels.ts';
import { fingerprintOf } from '../../findings/fingerprint.ts';
import { judgedGrowth } from '../../findings/judged-growth.ts';
import type { Finding, Report } from '../../findings/report.ts';
import { boundOf, limitFor } from '../../judge/limits.ts';
import { type Problem, wordsOf } from '../../problems.ts';
import { bytes, change, channelName, count, elapsed, ended, integer, partsOf } from '../../words.ts';
import { comparedMark } from '../compared.ts';
import { brief } from '../plain-text.ts';
import { routeName } from '../route-names.ts';
import { sentenceOf } from '../sentence.ts';
import { held } from '../sparkline.ts';
import { againstBase } from './against-base.ts';
import { type Among, sameLinks } from './among.ts';
import { chart, glance } from './chart.ts';
import { flameGraph } from './flame.ts';
import { limitNote } from './limit-words.ts';
import { code, html, type Markup } from './markup.ts';
import { method } from './method.ts';
import { numbers } from './numbers.ts';
import { reasonWords } from './reasons.ts';
import { drawnChannels, processName, seriesOf } from './series.ts';
import { story } from './story.ts';
import { survivorsChart } from './survivors.ts';
import { trendChart } from './trend.ts';

const labels = { leaking: 'Leaking', unproven: 'Inconclusive', steady: 'Steady' } as const;
const marks = { leaking: '✖', unproven: '?', steady: '✔' } as const;

/** Characters of a reason in the line of a route; the whole stands behind it. */
const longestReason = 90;

function line(finding: Finding): Markup {
  const growth = judgedGrowth(finding);
  const kept = finding.samples.map(held);
  const size = growth
    ? html`<b>${change(growth.bytesPerRequest)}</b> <span class="quiet">${partsOf(growth).range}</span>`
    : html`<span class="quiet">${finding.problem ? brief(wordsOf(finding.problem).what, longestReason) : 'not judged'}</span>`;
  const mark = comparedMark(finding);
  const tone = finding.tolerated ? 'tolerated' : finding.verdict;
  return html`<summary><span class="badge ${tone}"><span aria-hidden="true">${marks[finding.verdict]}</span> ${labels[finding.verdict]}${mark === null ? '' : `, ${mark}`}</span>
<span class="name">${code(routeName(finding))}</span>
<span class="growth">${size}${growth ? html`<span class="unit"> per request</span>` : null}</span>
<span class="shape">${glance(kept, finding.limit.bytesPerRequest * finding.judgedRequests)}</span>
<span class="facts">${count(finding.requests, 'request')}, ${elapsed(finding.durationMs)}</span></summary>`;
}

/** Bytes, or things, per request. */
const grown = ({ growth, counts }: Finding, channel: string): number | undefined =>
  growth[channel]?.bytesPerRequest ?? counts[channel]?.perRequest;

function figure(finding: Finding, channel: string, size: 'large' | 'small'): Markup | null {
  const series = seriesOf(finding, channel);
  const counted = isCounted(channel);
  const slope = grown(finding, channel) ?? series.at(-1)?.fit?.slope;
  const said = slope === undefined ? '' : `${counted ? slope.toFixed(2) : change(slope)} per request`;
  const name = channelName(channel);
  const title = `${name} kept over requests to ${routeName(finding)}: ${said}`;
  const limit = limitFor(finding.limit, channel)?.perRequest ?? null;
  const drawn = chart(series, { title, unit: counted ? 'count' : 'bytes', limit, size });
  if (drawn === null) return null;
  const begins = series[0]?.start ?? 0;
  const start = size === 'large' ? html`<span class="quiet">, starting from ${counted ? integer(begins) : bytes(begins)}</span>` : null;
  return html`<figure><figcaption><b>${name}</b> ${said}<span class="quiet">${limitNote(finding.limit, channel)}</span>${start}</figcaption>${drawn}</figure>`;
}

/** The channel that grew most is what the verdict is about. What is counted comes after bytes, which are nearer to the harm. */
function chiefChannel(finding: Finding, drawn: readonly string[]): string {
  const over = drawn.filter((channel) => (grown(finding, channel) ?? 0) > boundOf(finding.limit, channel));
  const [chief = 'js'] = over.sort(
    (a, b) => Number(isCounted(a)) - Number(isCounted(b)) || (grown(finding, b) ?? 0) - (grown(finding, a) ?? 0),
  );
  return chief;
}

function charts(finding: Finding): Markup | null {
  const channels = drawnChannels(finding);
  const main = chiefChannel(finding, channels);
  const large = figure(finding, main, 'large');
  if (large === null) return null;
  const others = channels.filter((channel) => channel !== main).flatMap((channel) => figure(finding, channel, 'small') ?? []);
  const processes = finding.arms.map(
    (_, i) =>
      html`<span class="key process-${(i % 3) + 1}"><svg viewBox="0 0 22 10" aria-hidden="true"><path class="band" d="M0,1H22V9H0Z"/><path class="fit" d="M0,5H22"/><circle class="dot" cx="11" cy="5" r="3"/></svg>${processName(finding, i)}</span>`,
  );
  const limit = html`<span class="key"><svg viewBox="0 0 22 10" aria-hidden="true"><path class="limit" d="M0,5H22"/></svg>limit of the channel</span>`;
  return html`<section><h3>Memory kept over requests</h3>
<p class="keys">${processes}${limit}</p>
<div class="charts"><div class="main">${large}</div><div class="others">${others}</div></div>
<p class="quiet">Points are samples after forced garbage collection, filled ones after a pause for timers to fire. Lines are fitted; bands show their intervals.</p></section>`;
}

/** What happened, what was seen, what to change. */
export function trouble(problem: Problem, label: string | null = null): Markup {
  const { what, saw: seen, change: remedy } = wordsOf(problem);
  const saw =
    seen.length === 0 ? null : html`<pre tabindex="0">${seen.map((said, i) => html`${i === 0 ? '' : { markup: '\n' }}${said}`)}</pre>`;
  return html`<div class="trouble"><p>${label === null ? null : html`<strong>${label}:</strong> `}${what}</p>${saw}<p class="change"><strong>What to change:</strong> ${remedy}</p></div>`;
}

function lead(finding: Finding, report: Report, { same, ids, sources }: Among): Markup {
  if (finding.problem) return trouble(finding.problem, labels.unproven);
  if (same && same[0] !== finding)
    return html`<p class="sentence">${ended(sentenceOf(finding))}</p><p class="remark">${sameLinks(same, finding, ids)}</p>`;
  const others = same && same.length > 1 ? html`<p class="remark">${sameLinks(same, finding, ids)}</p>` : null;
  return finding.verdict === 'leaking'
    ? html`${story(finding, report, sources)}${others}`
    : html`<p class="sentence">${ended(sentenceOf(finding))}</p>`;
}

function facts(finding: Finding, { ids, same }: Among): Markup {
  const because =
    finding.because.length === 0
      ? null
      : html`<p>Checked because of ${finding.because.slice(0, 20).map((file, i) => html`${i === 0 ? '' : ', '}${code(file)}`)}.</p>`;
  const fingerprint = fingerprintOf(finding);
  const { hammering, collecting, waiting } = finding.time;
  const time = `${elapsed(hammering)} for requests, ${elapsed(collecting)} for garbage collection, ${elapsed(waiting)} of waiting`;
  const id = ids.get(finding) ?? '';
  // One leak on several routes has one address: that of the route with its line.
  const leak =
    fingerprint !== null && same?.[0] === finding ? html`<code id="leak-${fingerprint}">${fingerprint}</code>` : code(fingerprint ?? '');
  return html`<p class="quiet">First URL requested: ${code(finding.path)}. ${count(finding.requests, 'request')} in all. ${time}.${fingerprint === null ? null : html` Fingerprint of the leak: ${leak}.`} <a href="#${id}">Link to this route</a>.</p>${because}`;
}

/** A route as a part of the page that unfolds; leaks are unfolded from the start when there are few. */
export function routeSection(finding: Finding, report: Report, among: Among): Markup {
  const { place, ids, open } = among;
  const size = finding.bytesPerRequest ?? (finding.verdict === 'leaking' ? Number.MAX_SAFE_INTEGER : 0);
  return html`<details id="${ids.get(finding) ?? ''}" class="route ${finding.verdict}" ${{ markup: open ? 'open' : '' }} data-verdict="${finding.verdict}" data-name="${routeName(finding)}" data-place="${place}" data-growth="${size}" data-time="${Math.round(finding.durationMs)}">${line(finding)}
<div class="body">${lead(finding, report, among)}${charts(finding)}${survivorsChart(finding)}${flameGraph(finding)}${againstBase(finding)}${trendChart(finding)}
<section><h3>How the verdict was reached</h3>${finding.arms.length > 0 ? method(finding) : html`<p>${reasonWords(finding)}</p>`}${facts(finding, among)}${numbers(finding)}</section></div></details>`;
}

/** Names the columns of the folded routes; for the eye alone, every line says what its numbers are. */
export const columnNames: Markup = html`<div class="columns" aria-hidden="true"><span>Verdict</span><span>Route</span><span class="growth">Growth per request (interval)</span><span class="shape">Memory</span><span class="facts">Requests, time</span><span></span></div>`;
