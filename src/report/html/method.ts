/** How the verdict of one route was reached, step by step, with the numbers of this run. */
import type { Finding } from '../../findings/report.ts';
import { bytes, channelName, count, elapsed, interval } from '../../words.ts';
import { growthWords, isOver, limitWords, sourceWords } from './limit-words.ts';
import { html, type Markup } from './markup.ts';
import { reasonWords } from './reasons.ts';
import { seriesOf } from './series.ts';

type Arm = Finding['arms'][number];

function armStep(arm: Arm, i: number): Markup {
  const volleys = `${count(arm.volleys.length, 'volley')} of ${count(arm.volleySize, 'request')}`;
  const load = `${count(arm.warmUpRequests, 'request')} to warm up, then ${volleys}, one request at a time; after each volley, garbage collection was forced until the heap stopped shrinking, and the memory was read.`;
  const who = arm.found
    ? i === 0
      ? 'The process that runs'
      : 'The same process again'
    : i === 0
      ? arm.servedOthers
        ? 'A server process that had answered other routes, and kept still at rest'
        : 'A fresh server process'
      : 'Another fresh process, to confirm';
  const settled =
    arm.settledMs > 0 ? ` Then it got only a few requests a second for ${elapsed(arm.settledMs)}, so that timers could fire.` : '';
  const ended = arm.exit ? ` It exited by itself${arm.exit.outOfMemory ? ': out of memory' : ''}.` : '';
  return html`<li><strong>${who}:</strong> ${load}${settled}${ended}</li>`;
}

function growthStep(finding: Finding): Markup | null {
  const { limit } = finding;
  const row = (channel: string, name: string, growth: Finding['growth'][string]) =>
    html`<tr class="${isOver(limit, channel, growth) ? 'over' : ''}"><th scope="row">${name}</th><td>${growthWords(channel, growth)}</td><td>${limitWords(limit, channel)}</td></tr>`;
  const rows = Object.entries(finding.growth).map(([channel, growth]) => row(channel, channelName(channel), growth));
  const counts = Object.entries(finding.counts)
    .filter(([, { high }]) => high > 0.01)
    .map(([kind, { perRequest, ...ends }]) => row(kind, `${channelName(kind)} (count)`, { bytesPerRequest: perRequest, ...ends }));
  if (rows.length === 0) return null;
  return html`<li><strong>Growth per request, by channel:</strong> the median slope between all pairs of samples (Theil–Sen), with Sen’s 95 % interval.
<div class="scroll" role="region" aria-label="Growth by channel" tabindex="0"><table><thead><tr><th scope="col">Channel</th><th scope="col">Growth per request</th><th scope="col">Limit</th></tr></thead><tbody>${rows}${counts}</tbody></table></div></li>`;
}

function agreement(finding: Finding): Markup | null {
  const slopes = seriesOf(finding, 'js').flatMap(({ name, fit }) =>
    fit ? [`${name}: ${interval({ bytesPerRequest: fit.slope, ...fit })}`] : [],
  );
  return slopes.length < 2 ? null : html`<li><strong>JavaScript heap, process by process:</strong> ${slopes.join('; ')}.</li>`;
}

/** Milliseconds: a sample that takes less costs a check nothing that anybody would ask about. */
const worthNaming = 500;

/** What reading a big heap cost: collections are what takes the time. */
function samplesCost({ arms, time }: Finding): Markup | null {
  const samples = arms.flatMap((arm) => arm.samples);
  const each = time.collecting / Math.max(1, samples.length);
  if (samples.length === 0 || each < worthNaming) return null;
  const collections = samples.reduce((sum, { total }) => sum + total.collections, 0);
  const heap = Math.max(...samples.map(({ total }) => total.heapUsed));
  return html`<li><strong>Cost of reading the heap:</strong> ${elapsed(time.collecting)} for ${count(samples.length, 'sample')}, ${elapsed(each)} each, with ${count(collections, 'collection')} of a heap of up to ${bytes(heap)}.</li>`;
}

export function method(finding: Finding): Markup {
  const from = sourceWords(finding.limit.from);
  return html`<ol class="method">${finding.arms.map(armStep)}${growthStep(finding)}${agreement(finding)}${samplesCost(finding)}<li><strong>Limit:</strong> ${bytes(finding.limit.bytesPerRequest)} per request and channel (${from}). <strong>So:</strong> ${reasonWords(finding)}</li></ol>`;
}
