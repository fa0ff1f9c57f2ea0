/** The story of one leak: how much, where, why, what to do, what holds it. */

import { judgedGrowth } from '../../findings/judged-growth.ts';
import { type Leak, leaksOf } from '../../findings/leaks.ts';
import type { Finding, Report, ReportedAttribution, Suspect } from '../../findings/report.ts';
import { bytes, change, count, ended, integer, lasting, partsOf } from '../../words.ts';
import { leavesWords, noteSentences, whySentence } from '../attribution-words.ts';
import { causeWords } from '../cause-words.ts';
import { comparedSentence, knownSentence } from '../compared.ts';
import { containerSentences } from '../container-words.ts';
import { changeIn, faultWords } from '../fault-words.ts';
import { calledFrom, isOwn, position } from '../headline.ts';
import { retainedByText } from '../path-words.ts';
import { fixWords } from '../published-words.ts';
import { besideFigures } from '../sentence.ts';
import { besideLink, type SourcePlace, sourceLink } from '../source-link.ts';
import { type Lifetime, lifetime } from '../survival.ts';
import { plainVoice } from '../voice.ts';
import { excerptOf } from './excerpt.ts';
import { exceededLimit } from './limit-words.ts';
import { code, html, type Markup } from './markup.ts';
import { retainingPath } from './retaining-path.ts';

/** A list longer than this is in the JSON report. */
const mostSuspects = 20;

export function story(finding: Finding, report: Report, sources: SourcePlace): Markup {
  const details = besideFigures(finding);
  return html`${figures(finding, report)}${details === '' ? null : html`<p class="sentence">${ended(details)}</p>`}${remarks(finding)}
${leaksOf(finding).map((leak) => storyOf(leak, sources))}`;
}

function storyOf({ part, bytesPerRequest, attribution, suspects }: Leak, sources: SourcePlace): Markup {
  const [first, ...others] = suspects.slice(0, mostSuspects);
  const size = bytesPerRequest === null ? '' : `: ${change(bytesPerRequest)} per request`;
  const heading = part ? html`<h3 class="leak">Leak ${part.number} of ${part.of}${size}</h3>` : null;
  return html`${heading}<div class="story"><div class="where">${first ? firstSuspect(first, attribution, sources) : noSuspect(attribution)}${others.length === 0 ? null : otherSuspects(others, attribution, sources)}</div>
<div class="why">${attribution ? html`${published(attribution)}${why(attribution, first)}${holders(attribution)}` : null}</div><div class="more">${attribution ? more(attribution) : null}</div></div>`;
}

/** The numbers that somebody would repeat to a colleague. */
function figures(finding: Finding, report: Report): Markup {
  const growth = judgedGrowth(finding);
  const { comparison } = finding;
  const life = lifetime(finding, report);
  const figure = (value: string, name: string) => html`<div><dd>${value}</dd><dt>${name}</dt></div>`;
  return html`<dl class="figures">${growth ? figure(change(growth.bytesPerRequest), `per request ${partsOf(growth).range}`) : null}${
    life && figure(lasting(life.seconds), `until ${heapWords(life)} full, at ${life.requestsPerSecond} requests a second`)
  }${comparison?.base ? figure(`${bytes(comparison.base.bytesPerRequest)} → ${bytes(finding.bytesPerRequest ?? 0)}`, 'base → this version') : null}${figure(
    integer(finding.requests),
    `requests; the limit is ${exceededLimit(finding)}`,
  )}</dl>`;
}

const heapWords = ({ heapBytes, isOwn }: Lifetime): string =>
  isOwn ? `this server’s heap of ${bytes(heapBytes)} is` : `${bytes(heapBytes)} are`;

function remarks(finding: Finding): Markup | null {
  const said = [comparedSentence(finding), knownSentence(finding, plainVoice)].filter((sentence) => sentence !== null);
  return said.length === 0 ? null : html`<p class="remark">${said.join(' ')}</p>`;
}

/** Where a suspect is; a link where its source can be read. */
function place(suspect: Suspect, sources: SourcePlace): Markup {
  const { file, line, column } = suspect;
  const href = isOwn(suspect) ? (sourceLink(file, line, sources) ?? besideLink(file, sources)) : null;
  const name = code(`${position(suspect)}:${column}`);
  const inside = suspect.function === '' ? null : html` <span class="quiet">in</span> ${code(suspect.function)}`;
  return html`<span class="place">${href === null ? name : html`<a href="${href}">${name}</a>`}${inside}</span>`;
}

function tags(suspect: Suspect): Markup | null {
  const { changed, changedLine, owner, dependency, offHeap } = suspect;
  const called = calledFrom(suspect, plainVoice);
  const said = [
    ...(changedLine ? ['a line of this change'] : changed ? ['in a file of this change'] : []),
    ...(called === null ? [] : [called]),
    ...(owner === 'framework'
      ? ['the framework']
      : owner === 'node'
        ? ['Node.js itself']
        : owner === 'unknown'
          ? ['outside the repository']
          : []),
    ...(dependency
      ? [
          `${owner === 'dependency' ? 'in' : 'through'} ${dependency.name}${dependency.version === null ? '' : ` ${dependency.version}`}, ${position(dependency)}`,
        ]
      : []),
    ...(offHeap ? ['outside the JavaScript heap'] : []),
  ];
  return said.length === 0 ? null : html`<p class="tags">${said.map((text) => html`<span class="tag">${text}</span> `)}</p>`;
}

/** Empty for what keeps something that has no bytes, such as a descriptor. */
const size = ({ bytesPerRequest, share }: Suspect): string => {
  if (bytesPerRequest <= 0) return '';
  return `${change(bytesPerRequest)} per request${share === undefined ? '' : `, ${Math.round(share * 100)} % of it`}`;
};

function firstSuspect(suspect: Suspect, attribution: ReportedAttribution | undefined, sources: SourcePlace): Markup {
  const fault = attribution ? faultWords(suspect, attribution) : null;
  const whose = fault === null ? null : html`<p class="quiet">${fault}</p>`;
  return html`<h3>Where</h3><p class="first">${place(suspect, sources)} <span class="quiet">${size(suspect)}</span></p>${tags(suspect)}${whose}${excerptOf(suspect)}${
    suspect.excerpt === null && isOwn(suspect) ? html`<p class="quiet">The source could not be read.</p>` : null
  }`;
}

function noSuspect(attribution: ReportedAttribution | undefined): Markup {
  const why = (attribution && whySentence(attribution)) ?? 'The check did not look for one.';
  return html`<h3>Where</h3><p><strong>No line was found.</strong> ${ended(why)}</p>`;
}

/** Folded unless they are few: the first is the one to look at. */
function otherSuspects(list: readonly Suspect[], attribution: ReportedAttribution | undefined, sources: SourcePlace): Markup {
  const most = Math.max(...list.map(({ bytesPerRequest }) => bytesPerRequest), 1);
  const items = list.map((suspect) => {
    const width = Math.max(1, Math.round((suspect.bytesPerRequest / most) * 100));
    const by = attribution ? retainedByText(suspect, attribution) : null;
    const held = by === null ? null : html`<div class="held"><span class="quiet">held by</span> ${by}</div>`;
    return html`<li>${place(suspect, sources)}<div class="share"><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="bar" width="${width}" height="6"/></svg><span>${change(suspect.bytesPerRequest)}</span></div>${tags(suspect)}${held}${excerptOf(suspect)}</li>`;
  });
  return html`<details class="inner"><summary>${count(list.length, 'more line')}</summary><ol class="suspects">${items}</ol></details>`;
}

/** What is known elsewhere of this leak. The schema lets no other target through than a thread on GitHub. */
const published = ({ published: all = [] }: ReportedAttribution): Markup | null =>
  all.length === 0
    ? null
    : html`<h3>Known leak</h3>${all.map((one) => html`<p>${code(`${one.package} ${one.version}`)}: <a href="${one.address}">${one.issue}</a>, ${ended(fixWords(one))} <span class="quiet">${one.what}</span></p>`)}`;

function why(attribution: ReportedAttribution, first: Suspect | undefined): Markup | null {
  const { cause, why: none } = attribution;
  const said = cause && causeWords(cause);
  if (said) {
    return html`<h3>Why</h3><p>${ended(said.what)}</p><div class="todo"><h3>What to change</h3><p>${ended(changeIn(first, attribution, said.change))}</p></div>`;
  }
  return none ? null : html`<h3>Why</h3><p>No known cause fits the evidence. Start from the line, and from what holds the objects.</p>`;
}

function holders(attribution: ReportedAttribution): Markup | null {
  const { paths = [], containers, handles, bound } = attribution;
  const leaves = leavesWords(attribution);
  const facts = [
    ...containerSentences(containers).map((said) => html`<div><dt>Growing</dt><dd>${ended(said)}</dd></div>`),
    ...(leaves === null ? [] : [html`<div><dt>Left behind</dt><dd>${leaves} per request</dd></div>`]),
    ...handles.slice(0, 10).map(({ kind, perRequest, file, line }) => {
      const at = file !== null && line !== null ? html`, opened at ${code(position({ file, line }))}` : null;
      return html`<div><dt>Never closed</dt><dd>${integerOr(perRequest)} ${kind} per request${at}</dd></div>`;
    }),
    ...(bound
      ? [
          html`<div><dt>Limit in the code</dt><dd>${code(bound.name)}: ${integer(bound.size)} of at most ${integer(bound.max)} entries</dd></div>`,
        ]
      : []),
  ];
  if (paths.length === 0 && facts.length === 0) return null;
  return html`<h3>What holds it</h3>${paths.length === 0 ? null : html`<ol class="paths">${paths.slice(0, 5).map(retainingPath)}</ol>`}${facts.length === 0 ? null : html`<dl class="evidence">${facts}</dl>`}`;
}

const integerOr = (perRequest: number): string => perRequest.toFixed(2).replace(/\.?0+$/, '');

function more({ notes, brief, files }: ReportedAttribution): Markup {
  const sentences = noteSentences(notes).slice(0, 20);
  const said = sentences.length === 0 ? null : html`<ul class="notes">${sentences.map((note) => html`<li>${ended(note)}</li>`)}</ul>`;
  const briefly = brief
    ? html`<details class="inner brief"><summary>Brief for an AI assistant</summary><p class="quiet">Everything needed to write the fix. <button type="button" class="copy" hidden>Copy</button></p><pre tabindex="0" role="region" aria-label="Brief">${brief
        .split('\n')
        .slice(0, 600)
        .map((line, i) => html`${{ markup: i === 0 ? '' : '\n' }}${line}`)}</pre></details>`
    : null;
  const written =
    files.length === 0
      ? null
      : html`<details class="inner"><summary>Files for experts</summary><p class="quiet">A <code>.heapprofile</code> opens in the memory panel of Chrome DevTools and in speedscope.</p><ul class="notes">${files.slice(0, 20).map((file) => html`<li>${code(file)}</li>`)}</ul></details>`;
  return html`${said}${briefly}${written}`;
}
