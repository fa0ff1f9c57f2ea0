import { createHash } from 'node:crypto';
import { hasSeveral } from '../findings/leaks.ts';
import type { Report } from '../findings/report.ts';
import { sameLeaks } from '../findings/same-leak.ts';
import { troubleOfRun } from '../findings/same-trouble.ts';
import { withoutExampleUrl } from '../findings/skipped.ts';
import { count, elapsed } from '../words.ts';
import { broughtSentences } from './brought-words.ts';
import { idsOf } from './html/among.ts';
import { pageScript, pageStyle } from './html/assets.ts';
import { html, type Markup, trusted } from './html/markup.ts';
import { columnNames, routeSection, trouble } from './html/route.ts';
import { runFacts } from './html/run-facts.ts';
import { leftOutSentence } from './left-out.ts';
import { byImportance, outcome, tally } from './outcome.ts';
import type { SourcePlace } from './source-link.ts';
import { wouldLast } from './survival.ts';
import { overBudget } from './time-words.ts';
import { plainVoice, type Voice } from './voice.ts';

/** More leaks than this start folded. */
const mostUnfolded = 3;

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** In HTML: names as code. The words between them are our own. */
const voice: Voice = { name: (text) => html`<code>${text}</code>`.markup, words: (text) => html`${text}`.markup };

const tiles = [
  ['leaking', 'leaking'],
  ['unproven', 'inconclusive'],
  ['steady', 'steady'],
] as const;

function controls(report: Report): Markup {
  const counts = tally(report.routes);
  const boxes = tiles.map(
    ([verdict, name]) =>
      html`<label class="tile ${verdict}"><input type="checkbox" name="verdict" value="${verdict}" checked><b>${counts[verdict]}</b> <span>${name}</span></label>`,
  );
  return html`<form id="controls" hidden aria-label="Filter and sort the routes"><fieldset class="tiles"><legend class="unseen">Show routes that are</legend>${boxes}</fieldset>
<div class="tools"><label class="field"><span>Filter</span><input id="text" type="search" placeholder="/product" autocomplete="off" spellcheck="false"></label>
<label class="field"><span>Sort by</span><select id="sort"><option value="place">importance</option><option value="growth">growth</option><option value="name">route</option><option value="time">time taken</option></select></label>
<button type="button" id="unfold">Unfold all</button><button type="button" id="fold">Fold all</button><output id="shown" aria-live="polite"></output></div></form>`;
}

const themes = html`<fieldset class="themes"><legend class="unseen">Theme</legend><label><input type="radio" name="theme" id="theme-auto" checked><span>Auto</span></label><label><input type="radio" name="theme" id="theme-light"><span>Light</span></label><label><input type="radio" name="theme" id="theme-dark"><span>Dark</span></label></fieldset>`;

/**
 * The report as one page that needs nothing else: no network, no server, and for reading no script. A policy in the page
 * forbids everything but its own style and script, so that nothing an app may have smuggled into the report could act.
 */
export function renderHtml(report: Report, sources: SourcePlace = {}): string {
  const [style, script] = [pageStyle(), pageScript()];
  const routes = byImportance(report.routes);
  const leaks = routes.filter(({ verdict }) => verdict === 'leaking');
  const state = (['steady', 'leaking', 'unproven'] as const)[report.exitCode];
  // Of several leaks of a route each is said on its own.
  const same = sameLeaks(leaks.filter((leak) => !hasSeveral(leak)));
  const unfolded = sameLeaks(leaks).length <= mostUnfolded;
  const ids = idsOf(routes);
  // An unfolded leak says it itself.
  const last = leaks[0] && !unfolded ? wouldLast(leaks[0], report) : null;
  const facts = [
    count(report.routes.length, 'route'),
    elapsed(report.durationMs),
    ...(report.server ? [`Node.js ${report.server.node}`] : []),
    report.startedAt.replace(/T(\d\d:\d\d).*$/, ' $1 UTC'),
  ];
  const policy = `default-src 'none'; style-src ${hashed(style)}; script-src ${hashed(script)}; base-uri 'none'; form-action 'none'`;
  const sections = routes.map((finding, i) =>
    routeSection(finding, report, {
      place: i,
      ids,
      sources,
      same: same.find((one) => one.includes(finding)) ?? null,
      open: unfolded && (hasSeveral(finding) || same.some(([chief]) => chief === finding) || routes.length === 1),
    }),
  );
  const unchecked = withoutExampleUrl(report);
  const ofRun = troubleOfRun(report);
  const left = leftOutSentence(report, (name) => name);
  const longer = overBudget(report.routes, (name) => name);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${outcome(report, plainVoice)}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#routes">Skip to the routes</a>
<header><div class="brand"><span class="product">ssr-leak-check</span>${themes}</div>
<h1 class="${state}">${trusted(outcome(report, voice))}</h1>
<p class="facts">${facts.join(' · ')}</p>${last === null ? null : html`<p class="last">${last}</p>`}</header>
<main>${ofRun.length === 0 ? null : html`<section class="problems"><h2>${routes.length === 0 ? 'Why nothing was checked' : 'Why the run did not finish'}</h2>${ofRun.map((problem) => trouble(problem))}</section>`}
${controls(report)}
${unchecked === null ? null : html`<section class="problems"><h2>Not checked</h2>${trouble(unchecked)}</section>`}
<div class="list">${routes.length === 0 ? null : columnNames}<div id="routes">${sections}</div></div><p id="none" hidden>No route matches the filter.</p>${broughtSentences(report.brought ?? []).map((said) => html`<p class="facts">${said}</p>`)}${longer === null ? null : html`<p class="facts">${longer}.</p>`}${left === null ? null : html`<p class="facts">${left}</p>`}
${runFacts(report)}</main>
<script>${trusted(script)}</script>
</body>
</html>
`;
  return page.markup;
}
