/** How the verdict of one route was reached, step by step, with the numbers of this run. */
import type { Finding } from '../../findings/report.ts';
import { bytes, channelName, count, elapsed, interval } from '../../words.ts';
import { html, type Markup } from './markup.ts';
import { reasonWords } from './reasons.ts';
import { seriesOf } from './series.ts';

type Arm = Finding['arms'][number];

function armStep(arm: Arm, i: number): Markup {
  const volleys = `${count(arm.volleys.length, 'volley')} of ${count(arm.volleySize, 'request')}`;
  const load = `${count(arm.warmUpRequests, 'request')} to warm up, then ${volleys}, strictly one after the other; after each, garbage collection was forced until the heap no longer fell, and the memory was read.`;
  const who = i === 0 ? 'A fresh server process' : 'Another fresh process, to confirm';
  const settled = arm.settledMs > 0 ? ` Then it was left alone for ${elapsed(arm.settledMs)}, for timers to run out.` : '';
  const ended = arm.exit ? ` It ended by itself${arm.exit.outOfMemory ? ': out of memory' : ''}.` : '';
  return html`<li><strong>${who}:</strong> ${load}${settled}${ended}</li>`;
}

function growthStep(finding: Finding): Markup | null {
  const rows = Object.entries(finding.growth).map(([channel, growth]) => {
    const over = growth.low > finding.limit.bytesPerRequest;
    return html`<tr class="${over ? 'over' : ''}"><th scope="row">${channelName(channel)}</th><td>${interval(growth)}</td><td>${bytes(finding.limit.bytesPerRequest)}</td></tr>`;
  });
  const counts = Object.entries(finding.counts)
    .filter(([, { high }]) => high > 0.01)
    .map(
      ([kind, { perRequest, low, high }]) =>
        html`<tr><th scope="row">${`${kind} (count)`}</th><td>${`${perRequest.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`}</td><td>–</td></tr>`,
    );
  if (rows.length === 0) return null;
  return html`<li><strong>Growth per request, each channel by itself:</strong> the median slope between all pairs of samples (Theil–Sen), with Sen’s 95 % interval.
<div class="scroll" role="region" aria-label="Growth by channel" tabindex="0"><table><thead><tr><th scope="col">Channel</th><th scope="col">Growth per request</th><th scope="col">Limit</th></tr></thead><tbody>${rows}${counts}</tbody></table></div></li>`;
}

function agreement(finding: Finding): Markup | null {
  const slopes = seriesOf(finding, 'js').flatMap(({ name, fit }) =>
    fit ? [`${name}: ${interval({ bytesPerRequest: fit.slope, ...fit })}`] : [],
  );
  return slopes.length < 2 ? null : html`<li><strong>JavaScript heap, process by process:</strong> ${slopes.join('; ')}.</li>`;
}

const limits = {
  default: 'the default',
  threshold: 'from --threshold',
  config: 'from the configuration',
  baseline: 'from the baseline',
} as const;

export function method(finding: Finding): Markup {
  const from = limits[finding.limit.from];
  return html`<ol class="method">${finding.arms.map(armStep)}${growthStep(finding)}${agreement(finding)}<li><strong>Limit:</strong> ${bytes(finding.limit.bytesPerRequest)} per request and channel (${from}). <strong>So:</strong> ${reasonWords(finding)}</li></ol>`;
}
