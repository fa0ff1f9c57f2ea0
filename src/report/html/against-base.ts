import type { Finding } from '../../findings/report.ts';
import { differenceLimit } from '../../judge/compare.ts';
import { boundOf } from '../../judge/limits.ts';
import { type Problem, wordsOf } from '../../problems.ts';
import { bytes, change, channelName, ended } from '../../words.ts';
import { comparedSentence } from '../compared.ts';
import { chart } from './chart.ts';
import { amountWords, growthWords } from './limit-words.ts';
import { html, type Markup } from './markup.ts';
import { seriesOfArm } from './series.ts';

/** The base beside this version: by channel, and drawn where both were measured in turn. */
export function againstBase(finding: Finding): Markup | null {
  const { comparison, arms, route } = finding;
  if (!comparison || (comparison.state === 'steady' && comparison.base === null)) return null;
  const rows = Object.entries(comparison.perChannel).map(([channel, { base, head, difference }]) => {
    const limit = differenceLimit(boundOf(finding.limit, channel), base?.bytesPerRequest ?? 0, finding.limit.relative);
    const cells = [base, head, difference].map((growth) => (growth === null ? 'not measured' : growthWords(channel, growth)));
    return html`<tr class="${difference && difference.low > limit ? 'over' : ''}"><th scope="row">${channelName(channel)}</th>${cells.map((cell) => html`<td>${cell}</td>`)}<td>${amountWords(channel, limit)}</td></tr>`;
  });
  const { heap, why, baseArm } = comparison;
  const warm = heap
    ? html`<p>Once warm, the base held ${bytes(heap.base)} and this version ${bytes(heap.head)}: ${change(heap.difference)}, limit ${bytes(heap.limit)}.</p>`
    : null;
  const [base] = baseArm ? [seriesOfArm(baseArm, 'js', { name: 'base', tone: 3 })] : [null];
  const [own] = arms.slice(-1).map((arm) => seriesOfArm(arm, 'js', { name: 'this version', tone: 1 }));
  const drawn =
    base && own
      ? chart([base, own], { title: `JavaScript heap of ${route}, base and this version`, unit: 'bytes', limit: null, size: 'large' })
      : null;
  const sentence = comparedSentence(finding);
  return html`<section class="base"><h3>Against the base</h3>${sentence === null ? null : html`<p>${sentence}</p>`}${why && whyNot(why)}
${
  rows.length === 0
    ? null
    : html`<div class="scroll" role="region" aria-label="Growth against the base" tabindex="0"><table><thead><tr><th scope="col">Growth per request</th><th scope="col">Base</th><th scope="col">This version</th><th scope="col">Difference</th><th scope="col">Limit of the difference</th></tr></thead><tbody>${rows}</tbody></table></div>`
}${drawn === null ? null : html`<div class="drawn"><p class="keys">${key('this version', 1)}${key('base', 3)}</p>${drawn}</div>`}${warm}</section>`;
}

function whyNot(problem: Problem): Markup {
  const { what, change } = wordsOf(problem);
  return html`<p>${ended(what)} <strong>What to change:</strong> ${ended(change)}</p>`;
}

const key = (name: string, tone: number): Markup =>
  html`<span class="key process-${tone}"><svg viewBox="0 0 22 10" aria-hidden="true"><path class="band" d="M0,1H22V9H0Z"/><path class="fit" d="M0,5H22"/><circle class="dot" cx="11" cy="5" r="3"/></svg>${name}</span>`;
