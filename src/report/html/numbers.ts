/** The raw numbers of one route as a table: what the charts are drawn from. */

import { type Channel, channelEntries } from '../../channels.ts';
import type { Finding } from '../../findings/report.ts';
import { elapsed, integer } from '../../words.ts';
import { routeName } from '../route-names.ts';
import { isShown } from './limit-words.ts';
import { html, type Markup } from './markup.ts';

/** The channels that the samples of this route have, in their order. */
const columnsOf = ({ arms, limit }: Finding): ReadonlyArray<readonly [string, Channel]> =>
  channelEntries.filter(
    ([name, { read }]) => isShown(limit, name) && arms.some(({ samples }) => samples.some(({ total }) => read(total) !== undefined)),
  );

const headOf = ([, { head, unit }]: readonly [string, Channel]): string => (unit === 'bytes' ? `${head}, B` : head);

const cellOf = (value: number | undefined): string => (value === undefined ? '' : integer(value));

/** One row for each sample, with the volley that came before it. */
export function numbers(finding: Finding): Markup | null {
  if (finding.arms.length === 0) return null;
  const columns = columnsOf(finding);
  const heads = ['Process', 'Requests', 'After', ...columns.map(headOf), 'Collections', 'Volley', 'p50', 'p99', 'Failed'];
  const rows = finding.arms.flatMap((arm, i) => {
    const judged = arm.samples.filter(({ phase }) => phase === 'volley');
    return arm.samples.map((sample) => {
      const { total, requests, phase } = sample;
      const volley = phase === 'volley' ? arm.volleys[judged.indexOf(sample)] : undefined;
      const memory = [...columns.map(([, { read }]) => cellOf(read(total))), integer(total.collections)];
      const load = volley
        ? [elapsed(volley.durationMs), elapsed(volley.p50Ms), elapsed(volley.p99Ms), integer(volley.failed)]
        : ['', '', '', ''];
      const cells = [integer(requests), phase, ...memory, ...load].map((cell) => html`<td>${cell}</td>`);
      return html`<tr><th scope="row">${i + 1}</th>${cells}</tr>`;
    });
  });
  return html`<details class="inner"><summary>Raw numbers</summary><div class="scroll" role="region" aria-label="Raw numbers of ${routeName(finding)}" tabindex="0"><table class="numbers"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
