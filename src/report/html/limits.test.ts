import { expect, test } from 'vitest';
import { aComparison, aFinding, aLeak, aReport } from '../../findings/a-report.test-builder.ts';
import type { Finding } from '../../findings/report.ts';
import { renderHtml } from '../html.ts';

const growth = (bytesPerRequest: number) => ({ bytesPerRequest, low: bytesPerRequest - 3, high: bytesPerRequest + 3 });
const page = (finding: Finding) => renderHtml(aReport({ routes: [finding] }));

interface Row {
  readonly cells: readonly string[];
  readonly over: boolean;
}

/** The rows of the table with this name, as text. */
function rowsOf(html: string, name: string): readonly Row[] {
  const table = html.split(`aria-label="${name}"`)[1]?.split('</table>')[0] ?? '';
  return [...table.matchAll(/<tr class="([^"]*)">(.*?)<\/tr>/g)].map(([, names = '', row = '']) => ({
    cells: [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
    over: names.includes('over'),
  }));
}

const row = (html: string, table: string, channel: string) => rowsOf(html, table).find(({ cells }) => cells[0] === channel);

/** How far a line of the first chart of this channel rises, in units of the drawing. */
function rise(html: string, channel: string, line: 'limit' | 'fit'): number {
  const chart = html.split(`aria-label="${channel} kept`)[1]?.split('</svg>')[0] ?? '';
  const [, from, to] = chart.match(new RegExp(`class="${line}" d="M[\\d.]+,([\\d.]+)L[\\d.]+,([\\d.]+)"`)) ?? [];
  return Number(from) - Number(to);
}

const ofMethod = 'Growth by channel';
const ofBase = 'Growth against the base';
const own = { bytesPerRequest: 16, from: 'default', channels: { arrayBuffers: 1500 } } as const;

test('a channel is held to the limit that it has of its own', () => {
  const html = page(aFinding({ limit: own }, { js: 40, arrayBuffers: 1000 }));
  expect(row(html, ofMethod, 'array buffers')).toEqual({
    cells: ['array buffers', '+1 kB (1 to 1)', '1.5 kB for this channel, from the configuration'],
    over: false,
  });
  expect(row(html, ofMethod, 'JavaScript heap')).toEqual({
    cells: ['JavaScript heap', '+40 B (37 to 43)', '16 B the default'],
    over: true,
  });
  expect(html).toMatch(/<b>array buffers<\/b> \+1 kB per request<span class="quiet">, limit 1.5 kB<\/span>/);
  expect(rise(html, 'array buffers', 'limit') / rise(html, 'array buffers', 'fit')).toBeCloseTo(1.5, 1);
  // What stays below its own limit is not what the page is about.
  expect(html).toMatch(/class="chart large"[^>]*aria-label="JavaScript heap/);
});

test('what is counted has a limit of its own', () => {
  const html = page(
    aLeak({ counts: { TCPSocketWrap: { perRequest: 0.5, low: 0.4, high: 0.6 }, contexts: { perRequest: 0.02, low: 0, high: 0.03 } } }),
  );
  expect(row(html, ofMethod, 'TCPSocketWrap (count)')).toEqual({
    cells: ['TCPSocketWrap (count)', '0.50 (0.40 to 0.60)', '0.05 for counted things'],
    over: true,
  });
  expect(row(html, ofMethod, 'contexts (count)')).toMatchObject({ over: false });
});

test('RSS is not judged, and what it shows beyond the channels only where a limit was given', () => {
  const unasked = page(aFinding());
  expect(unasked).toMatch(/<b>resident memory \(RSS\)<\/b>[^<]*<span class="quiet">, not judged<\/span>/);
  expect(rowsOf(unasked, ofMethod).map(({ cells }) => cells[0])).not.toContain('RSS beyond every channel');
  const limit = { bytesPerRequest: 16, from: 'default', native: 4096 } as const;
  const { growth: channels } = aFinding();
  const asked = page(aFinding({ limit, growth: { ...channels, native: growth(3000) } }));
  expect(row(asked, ofMethod, 'RSS beyond every channel')).toEqual({
    cells: ['RSS beyond every channel', '+3.000 kB (2.997 to 3.003)', '4.1 kB from the option native-threshold'],
    over: false,
  });
  expect(asked).toContain('<b>RSS beyond every channel</b>');
});

test.each([
  ['default', 'the default'],
  ['threshold', 'from the option threshold'],
  ['config', 'from the configuration'],
] as const)('a limit that is %s says so', (from, words) => {
  const html = page(aFinding({ limit: { bytesPerRequest: 64, from } }));
  expect(row(html, ofMethod, 'JavaScript heap')?.cells[2]).toBe(`64 B ${words}`);
  expect(html).toContain(`64 B per request and channel (${words})`);
});

test('the difference to the base is held to the limit of its channel, and to a share of what the base grows by', () => {
  const between = (base: number, head: number) => ({ base: growth(base), head: growth(head), difference: growth(head - base) });
  const comparison = aComparison({
    state: 'unchanged',
    limit: 16,
    perChannel: {
      js: between(3, 40),
      arrayBuffers: between(0, 1000),
      external: between(30_000, 31_000),
      TCPSocketWrap: {
        base: { bytesPerRequest: 0, low: 0, high: 0 },
        head: { bytesPerRequest: 0.5, low: 0.4, high: 0.6 },
        difference: { bytesPerRequest: 0.5, low: 0.4, high: 0.6 },
      },
    },
  });
  const rows = rowsOf(page(aLeak({ limit: own, comparison })), ofBase);
  expect(rows.map(({ cells, over }) => [cells[0], cells.at(-1), over])).toEqual([
    ['JavaScript heap', '16 B', true],
    ['array buffers', '1.5 kB', false],
    ['other external memory', '1.5 kB', false],
    ['TCPSocketWrap', '0.05', true],
  ]);
  expect(rows.at(-1)?.cells.slice(1, 4)).toEqual(['0.00 (0.00 to 0.00)', '0.50 (0.40 to 0.60)', '0.50 (0.40 to 0.60)']);
});

test('what is counted and leaks is drawn, large where it is all that does', () => {
  const leak = aLeak({ counts: { fds: { perRequest: 1, low: 0.99, high: 1.01 } } }, { js: 2 });
  const withDescriptors = (samples: Finding['arms'][number]['samples']) =>
    samples.map((sample) => ({ ...sample, total: { ...sample.total, fds: 20 + sample.requests } }));
  const html = page({ ...leak, arms: leak.arms.map((arm) => ({ ...arm, samples: withDescriptors(arm.samples) })) });
  expect(html).toMatch(/class="chart large"[^>]*aria-label="file descriptors kept over requests to \/sciencepedia: 1.00 per request"/);
  expect(html).toContain('<b>file descriptors</b> 1.00 per request<span class="quiet">, limit 0.05</span>');
  expect(html).toContain('<title>process 1, 100 requests: +100 (520)</title>');
  expect(html).toContain('<th scope="col">File descriptors</th>');
});

test('what is counted exactly is held to what the heap may grow', () => {
  const html = page(aLeak({ counts: { entries: { perRequest: 1, low: 1, high: 1 } } }, { js: 4 }));
  expect(html).toContain('requests; the limit is 64 B</dt>');
});
