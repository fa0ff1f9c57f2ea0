import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLeak } from '../../src/findings/a-report.test-builder.ts';
import { mermaidChart } from '../../src/report/mermaid-chart.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('@mermaid-js/tiny/dist/mermaid.tiny.js') });
});
afterAll(() => browser?.close());

const drawn = (source: string) =>
  page.evaluate(`mermaid.render('chart', ${JSON.stringify(source)}).then(({ svg }) => svg)`) as Promise<string>;

test.each([
  ['growth of kilobytes', aLeak()],
  ['growth of bytes', aLeak({}, { js: 30 })],
  ['growth outside the heap', aLeak({}, { js: 2, arrayBuffers: 65_536 })],
  ['growth of megabytes', aLeak({}, { js: 3_000_000 })],
  ['no growth at all', aLeak({ samples: [1, 2, 3].map((requests) => ({ requests, js: 5, arrayBuffers: 0, external: 0, rss: 0 })) })],
  ['memory that falls', aLeak({}, { js: -900 })],
])('Mermaid itself draws %s', async (_, finding) => {
  const [, source] = /^```mermaid\n([\s\S]*)\n```$/.exec(mermaidChart(finding) ?? '') ?? [];
  const svg = await drawn(source ?? '');
  expect(svg).toContain('after garbage collection');
  const [, line = ''] = /class="line-plot-0"[\s\S]*?\sd="([^"]*)"/.exec(svg) ?? [];
  expect(line.match(/[ML]/g)).toHaveLength(finding.samples.length);
  expect(line).not.toContain('NaN');
});

test('Mermaid itself refuses what is no chart', async () => {
  await expect(drawn('xychart-beta\n  line [a b')).rejects.toThrow('Parse error');
});
