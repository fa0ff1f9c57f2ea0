/**
 * Makes the pictures of the README from a real run of the demo: the HTML report, and the comment as GitHub shows it.
 * `npm run screenshots [-- report.json]`; CHROMIUM names the browser, if it is not /usr/bin/chromium.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type Browser, chromium } from 'playwright-core';
import { readReportFile } from '../../src/findings/read-report-file.ts';
import type { Report } from '../../src/findings/report.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const load = (module: string) => readFile(createRequire(import.meta.url).resolve(module), 'utf8');

/** Of the pictures, in CSS pixels. */
const [reportSize, commentWidth] = [{ width: 1200, height: 1420 }, 880];

/** Runs the demo as a reader would. */
async function demo(folder: string): Promise<string> {
  const json = join(folder, 'report.json');
  const { status } = spawnSync(process.execPath, [at('../../dist/cli.js'), 'demo', '--json', json], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The demo ended with ${status}.`);
  return json;
}

/** The comment in the frame that GitHub puts around it; what GitHub folds is folded, the first leak is opened. */
async function commentPage(report: Report): Promise<string> {
  const markdown = renderMarkdown(report, {
    serverUrl: 'https://github.com',
    repository: 'your-org/encyclopedia',
    headSha: '4d1f0c2b7a9e83655c0d9be1f2a7c4d8e6b13f90',
  });
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return `<!doctype html><meta charset="utf-8"><style>${await load('github-markdown-css/github-markdown-light.css')}
    body { margin: 0; padding: 16px; background: #fff; font: 14px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
    .comment { border: 1px solid #d1d9e0; border-radius: 6px; }
    .head { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; color: #59636e; }
    .head b { color: #1f2328; }
    .bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 6px; font-size: 12px; }
    .markdown-body { padding: 16px; font-size: 14px; }
    .language-mermaid { display: block; text-align: center; }
    pre:has(.language-mermaid) { background: none; padding: 0; }
  </style><div class="comment"><div class="head"><b>github-actions</b> <span class="bot">bot</span> commented</div>
  <article class="markdown-body">${html.replace('<details>', '<details open>')}</article></div>`;
}

async function shootReport(browser: Browser, report: Report): Promise<void> {
  const page = await browser.newPage({ viewport: reportSize, colorScheme: 'light' });
  await page.setContent(renderHtml(report));
  await page.evaluate("document.querySelector('details.route.leaking').open = true");
  await page.screenshot({ path: at('report.png') });
  await page.close();
}

async function shootComment(browser: Browser, report: Report): Promise<void> {
  const page = await browser.newPage({ viewport: { width: commentWidth, height: 400 }, colorScheme: 'light' });
  await page.setContent(await commentPage(report));
  await page.addScriptTag({ content: await load('@mermaid-js/tiny') });
  await page.evaluate("mermaid.initialize({ startOnLoad: false }); mermaid.run({ querySelector: '.language-mermaid' })");
  await page.screenshot({ path: at('comment.png'), fullPage: true });
  await page.close();
}

const folder = await mkdtemp(join(tmpdir(), 'ssr-leak-check-pictures-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const report = await readReportFile(process.argv[2] ?? (await demo(folder)));
  await shootReport(browser, report);
  await shootComment(browser, report);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
