import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createFixture, type FsFixture } from 'fs-fixture';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aComparison,
  aFinding,
  aLeak,
  anAttribution,
  anExcerpt,
  anUnproven,
  aReport,
  aSuspect,
  hostile,
  hostileTexts,
  theOutage,
} from '../../src/findings/a-report.test-builder.ts';
import type { Report } from '../../src/findings/report.ts';
import { renderHtml } from '../../src/report/html.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 780 };

let browser: Browser;
let folder: FsFixture;
let pages = 0;

beforeAll(async () => {
  folder = await createFixture();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});

afterAll(async () => {
  await browser?.close();
  await folder?.rm();
});

interface Opened {
  readonly page: Page;
  /** Errors of the page, and what its console said. */
  readonly said: readonly string[];
  /** Addresses asked for, other than the file itself. */
  readonly asked: readonly string[];
}

/** Opens a report as a person would: a file, in a browser. */
async function opened(report: Report, viewport = desktop, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const name = `report-${++pages}.html`;
  await folder.writeFile(name, renderHtml(report));
  const page = await browser.newPage({ viewport, colorScheme });
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => said.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`file://${folder.getPath(name)}`);
  return { page, said, asked: asked.filter((url) => !url.endsWith(name)) };
}

const shownRoutes = (page: Page) => page.locator('details.route:visible .name').allTextContents();
const overflow = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth');

/** What axe finds that keeps someone from using the page. */
async function barriers(page: Page): Promise<readonly string[]> {
  // By way of the debugger: the page's policy would forbid a script of ours, and rightly.
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string; impact: string; nodes: { html: string }[] }[] };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** For people to look at, where `SCREENSHOTS` names a folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const { SCREENSHOTS: kept } = process.env;
  if (kept) await page.screenshot({ path: join(kept, `${name}.png`), fullPage: true });
}

const unfold = (page: Page) => page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })");

const many = aReport({
  exitCode: 1,
  routes: Array.from({ length: 200 }, (_, i) =>
    i % 10 === 0
      ? aLeak(
          { route: `/shop/${i}`, suspects: [aSuspect({ excerpt: anExcerpt() })], attribution: anAttribution(), comparison: aComparison() },
          { js: 300 + i, seed: i + 1 },
        )
      : i % 10 === 1
        ? anUnproven({ route: `/account/${i}` })
        : aFinding({ route: `/docs/${i}` }, { js: i % 5, seed: i + 1 }),
  ),
});

describe.each([
  ['desktop', desktop, 'light'],
  ['desktop', desktop, 'dark'],
  ['phone', phone, 'light'],
  ['phone', phone, 'dark'],
] as const)('on a %s of %o, %s', (device, viewport, scheme) => {
  test('charts are drawn, nothing is asked for, nothing complains, nobody is kept out', async () => {
    const { page, said, asked } = await opened(theOutage(), viewport, scheme);
    await unfold(page);
    const chart = await page.locator('svg.chart.large').first().boundingBox();
    expect(chart?.width).toBeGreaterThan(viewport.width * 0.4);
    expect(await page.locator('svg.chart.large').first().locator('circle.dot').count()).toBe(24);
    await shoot(page, `report-${device}-${scheme}`);
    expect(await overflow(page)).toBe(0);
    expect(await barriers(page)).toEqual([]);
    expect(said).toEqual([]);
    expect(asked).toEqual([]);
    await page.close();
  });
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes share more than their borders. */
const overlap = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + 1 && b.x + b.width > a.x + 1 && a.y + a.height > b.y + 1 && b.y + b.height > a.y + 1;

test.each([390, 480, 620, 700, 768, 820, 900, 940, 1000, 1060])(
  'the controls stand beside or below each other on a page %i pixels wide',
  async (width) => {
    const { page } = await opened(theOutage(), { width, height: 900 });
    const boxes: Box[] = [];
    for (const one of await page.locator('#controls :is(label:has(input[type=checkbox]), input[type=search], select, button)').all())
      boxes.push((await one.boundingBox()) as Box);
    expect(boxes).toHaveLength(7);
    // Each has one line, on however many rows they stand.
    expect(Math.max(...boxes.map(({ height }) => height))).toBeLessThan(60);
    for (const [i, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]);
    }
    expect(await overflow(page)).toBe(0);
    await page.close();
  },
);

describe('the controls', () => {
  let open: Opened;
  beforeAll(async () => {
    open = await opened(many);
  });
  afterAll(async () => {
    expect(open.said).toEqual([]);
    await open.page.close();
  });

  test('leaks stand first, and all routes are shown', async () => {
    const routes = await shownRoutes(open.page);
    expect(routes).toHaveLength(200);
    expect(routes.slice(0, 20).every((route) => route.startsWith('/shop/'))).toBe(true);
    expect(await open.page.locator('#shown').textContent()).toBe('All 200 routes');
  });

  test('filter by text', async () => {
    await open.page.getByRole('searchbox', { name: 'Filter' }).fill('ACCOUNT/1');
    const routes = await shownRoutes(open.page);
    expect(routes).toHaveLength(12);
    expect(routes.every((route) => route.startsWith('/account/1'))).toBe(true);
    expect(await open.page.locator('#shown').textContent()).toBe('12 of 200 routes');
    await open.page.getByRole('searchbox', { name: 'Filter' }).fill('nowhere');
    // Enter must not send the form: the page would be gone.
    await open.page.keyboard.press('Enter');
    expect(await open.page.getByText('No route matches the filter.').isVisible()).toBe(true);
    await open.page.getByRole('searchbox', { name: 'Filter' }).fill('');
  });

  test('filter by verdict', async () => {
    await open.page.getByRole('checkbox', { name: 'steady' }).uncheck();
    await open.page.getByRole('checkbox', { name: 'inconclusive' }).uncheck();
    expect(await shownRoutes(open.page)).toHaveLength(20);
    await open.page.getByRole('checkbox', { name: 'steady' }).check();
    await open.page.getByRole('checkbox', { name: 'inconclusive' }).check();
    expect(await shownRoutes(open.page)).toHaveLength(200);
  });

  test('sort', async () => {
    await open.page.getByLabel('Sort by').selectOption('growth');
    expect((await shownRoutes(open.page))[0]).toBe('/shop/190');
    await open.page.getByLabel('Sort by').selectOption('name');
    expect((await shownRoutes(open.page)).slice(0, 2)).toEqual(['/account/1', '/account/101']);
    await open.page.getByLabel('Sort by').selectOption('place');
    expect((await shownRoutes(open.page))[0]).toMatch(/^.shop/);
  });

  test('unfold and fold, but not what is filtered away', async () => {
    await open.page.getByRole('searchbox', { name: 'Filter' }).fill('/shop/1');
    await open.page.getByRole('button', { name: 'Unfold all' }).click();
    expect(await open.page.locator('details.route[open]').count()).toBe(11);
    await open.page.getByRole('button', { name: 'Fold all', exact: true }).click();
    expect(await open.page.locator('details.route[open]').count()).toBe(0);
    await open.page.getByRole('searchbox', { name: 'Filter' }).fill('');
  });
});

describe('a leak', () => {
  let open: Opened;
  beforeAll(async () => {
    const report = theOutage();
    const routes = report.routes.map((finding) => (finding.verdict === 'leaking' ? { ...finding, comparison: aComparison() } : finding));
    open = await opened({ ...report, routes });
  });
  afterAll(async () => {
    expect(open.said).toEqual([]);
    await open.page.close();
  });

  test('tells where, why and what to change before anything is clicked or scrolled for', async () => {
    for (const text of ["const channel = new BroadcastChannel('theme');", 'an open channel is never collected', 'Call close() on it']) {
      const box = await open.page.getByText(text).first().boundingBox();
      expect(box?.y).toBeLessThan(desktop.height);
    }
    expect(await open.page.locator('.source .highlighted').textContent()).toContain('14');
  });

  test('shows what stays alive, and this version beside the base', async () => {
    expect(await open.page.locator('.survivors path.layer').count()).toBe(3);
    expect(await open.page.locator('.base svg.chart circle.dot').count()).toBe(24);
    expect(await open.page.locator('.base tr.over').textContent()).toContain('JavaScript heap');
  });

  test('the flame graph is walked and looked into with the keyboard', async () => {
    const { page } = open;
    const box = (name: string) => page.locator(`.boxes .box[aria-label^="${name}"]`);
    // Of the rectangle, without the frame that focus draws: a name may reach beyond what is cut.
    const width = (name: string): Promise<number> =>
      box(name)
        .locator('rect')
        .evaluate((rect) => (rect as unknown as { getBBox(): { width: number } }).getBBox().width);
    const here = () => page.evaluate("document.activeElement.getAttribute('aria-label')");
    const whole = await width('(all requests)');
    await box('(all requests)').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    expect(await here()).toBe('render, src/lib/theme.ts:12: 61 B per request, 3 %');
    expect(await width('render')).toBeLessThan(whole * 0.05);
    await page.keyboard.press('Enter');
    expect(await width('render')).toBeCloseTo(whole, 0);
    expect(await box('watchTheme').isVisible()).toBe(false);
    await page.keyboard.press('ArrowUp');
    expect(await here()).toMatch(/^handle/);
    await page.keyboard.press('Escape');
    expect(await box('watchTheme').isVisible()).toBe(true);
    await box('watchTheme').click();
    expect(await width('watchTheme')).toBeCloseTo(whole, 0);
  });

  test('the brief can be copied', async () => {
    await open.page.getByText('Brief for an AI assistant').click();
    await open.page.getByRole('button', { name: 'Copy' }).click();
    expect(await open.page.evaluate('getSelection().toString()')).toContain('ssr-leak-check --route /sciencepedia');
  });
});

test('the theme can be chosen against that of the system', async () => {
  const { page } = await opened(theOutage(), desktop, 'dark');
  const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const dark = await ground();
  await page.getByText('Light').click();
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.getByText('Auto').click();
  expect(await ground()).toBe(dark);
  await page.close();
});

test('everything can be reached and done with the keyboard alone', async () => {
  const { page } = await opened(theOutage());
  const seen: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const here = (await page.evaluate(
      "(() => { const e = document.activeElement; return e === document.body ? '' : e.id || e.value || e.textContent.trim().slice(0, 40); })()",
    )) as string;
    if (here.includes('/account')) {
      await page.keyboard.press('Enter');
      break;
    }
    seen.push(here);
  }
  expect(seen).toEqual(
    expect.arrayContaining(['Skip to the routes', 'theme-auto', 'leaking', 'text', 'sort', 'unfold', 'fold', 'Raw numbers']),
  );
  expect(await page.locator('details.route.unproven[open] .change').isVisible()).toBe(true);
  await page.close();
});

test('without scripts everything can be read', async () => {
  const name = 'no-script.html';
  await folder.writeFile(name, renderHtml(theOutage()));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`file://${folder.getPath(name)}`);
  expect(await page.locator('details.route').count()).toBe(4);
  expect(await page.locator('svg.chart.large').first().isVisible()).toBe(true);
  expect(await page.locator('#controls').isVisible()).toBe(false);
  await context.close();
});

test.each(Object.entries(hostileTexts))('an app full of %s is only read', async (_, text) => {
  const report = hostile(text);
  const { page, said, asked } = await opened(report, phone);
  await unfold(page);
  expect(await page.locator('script').count()).toBe(1);
  // A published leak leads to its thread, which the schema allows nowhere but on GitHub.
  const links = 'a:not(.skip):not([href^="#route-"]):not([href="https://github.com/o/n/issues/1"])';
  expect(await page.locator(`img, ${links}, iframe, table table`).count()).toBe(0);
  expect(await page.locator('details.route').count()).toBe(report.routes.length);
  expect(await overflow(page)).toBe(0);
  expect(said).toEqual([]);
  expect(asked).toEqual([]);
  await page.close();
});
