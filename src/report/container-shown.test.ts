import { expect, it } from 'vitest';
import { aLeak, anAttribution, aReport } from '../findings/a-report.test-builder.ts';
import { readReport } from '../findings/json.ts';
import type { ReportedAttribution } from '../findings/report.ts';
import { renderBrief } from './brief.ts';
import { renderHtml } from './html.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';

const attribution = anAttribution({
  paths: [],
  containers: [
    {
      ...{ kind: 'Set', class: 'Set', name: null, entriesPerRequest: 1, gained: 153, requests: 153, removed: 0 },
      addedAt: { file: 'lib/seen.ts', line: 5, owner: 'own', dependency: null },
    },
  ],
});
const report = aReport({ routes: [aLeak({ attribution })], exitCode: 1 });
const words = 'A Set gained exactly 1 entry per request, 153 of 153, at lib/seen.ts:5; nothing was ever removed.';

const facts = {
  ...{ route: '/', path: '/', sentence: '+20 B per request', bytesPerRequest: 20, requests: 900, because: [] },
  ...{ check: { text: 'npx ssr-leak-check', needs: [] }, node: null, framework: null, under: { load: 'bursts', each: null } },
};

it.each([
  ['the terminal', renderTerminal(report, { color: false, width: 120 })],
  ['Markdown', renderMarkdown(report)],
  ['HTML', renderHtml(report)],
  ['the brief', renderBrief({ suspects: [], attribution }, facts)],
])('%s shows what a container gained', (_, text) => {
  // Markup may break the sentence, or escape what could begin some.
  expect(text.replaceAll('\\', '').replaceAll('\u200b', '').replace(/\s+/g, ' ')).toContain(words);
  expect(text).not.toContain('the heap snapshots gave no answer');
});

it('a report has them, and one of an earlier version does not', () => {
  const { containers, ...older } = attribution;
  const read = (of: ReportedAttribution) =>
    readReport(renderJson(aReport({ routes: [aLeak({ attribution: of })], exitCode: 1 })), 'r.json').routes[0]?.attribution;
  expect(read(attribution)?.containers).toEqual(containers);
  expect(read(older)?.containers).toBeUndefined();
});
