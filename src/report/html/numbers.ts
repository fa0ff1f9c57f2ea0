/** The raw numbers of one route as a table: what the charts are drawn from. */

import type { Finding } from '../../findings/report.ts';
import { jsBytes } from '../../judge/channels.ts';
import { elapsed, integer } from '../../words.ts';
import { html, type Markup } from './markup.ts';

const heads = [
  'Process',
  'Requests',
  'After',
  'JS heap, B',
  'Array buffers, B',
  'Other external, B',
  'RSS, B',
  'Collections',
  'Volley',
  'p50',
  'p99',
  'Failed',
];

/** One row for each sample, with the volley that came before it. */
export function numbers(finding: Finding): Markup | null {
  if (finding.arms.length === 0) return null;
  const rows = finding.arms.flatMap((arm, i) => {
    const judged = arm.samples.filter(({ phase }) => phase === 'volley');
    return arm.samples.map((sample) => {
      const { total, requests, phase } = sample;
      const volley = phase === 'volley' ? arm.volleys[judged.indexOf(sample)] : undefined;
      const memory = [jsBytes(total), total.arrayBuffers, total.external - total.arrayBuffers, total.rss, total.collections].map(integer);
      const load = volley
        ? [elapsed(volley.durationMs), elapsed(volley.p50Ms), elapsed(volley.p99Ms), integer(volley.failed)]
        : ['', '', '', ''];
      const cells = [integer(requests), phase, ...memory, ...load].map((cell) => html`<td>${cell}</td>`);
      return html`<tr><th scope="row">${i + 1}</th>${cells}</tr>`;
    });
  });
  return html`<details class="inner"><summary>Raw numbers</summary><div class="scroll" role="region" aria-label="Raw numbers of ${finding.route}" tabindex="0"><table class="numbers"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
