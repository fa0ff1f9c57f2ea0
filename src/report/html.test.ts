import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  aFinding,
  aLeak,
  anArm,
  anAttribution,
  aReport,
  aSuspect,
  hostile,
  hostileTexts,
  theOutage,
} from '../findings/a-report.test-builder.ts';
import { renderHtml } from './html.ts';

const tags = (page: string): readonly string[] =>
  (page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>').match(/<\/?[a-z][^\s>]*/g) ?? []) as readonly string[];

/** All names of attributes that stand in the page. */
const attributes = (page: string): readonly string[] => [
  ...new Set([...page.matchAll(/<[a-z][^>]*>/g)].flatMap(([tag]) => [...tag.matchAll(/\s([a-z-]+)="/g)].map(([, name]) => name ?? ''))),
];

test('the page says the outcome in its title and its heading', () => {
  const page = renderHtml(theOutage());
  expect(page).toContain(
    '<title>/sciencepedia leaks 2.4 kB per request: src/lib/theme.ts:14 opens a BroadcastChannel that is never closed</title>',
  );
  expect(page).toContain(
    '<h1 class="leaking"><code>/sciencepedia</code> leaks 2.4 kB per request: <code>src/lib/theme.ts:14</code> opens a BroadcastChannel that is never closed</h1>',
  );
  expect(page).toContain('<dd>6 hours</dd><dt>until 512 MB are full, at 10 requests a second</dt>');
});

test('a heap that somebody limited is the one that fills', () => {
  const outage = theOutage();
  const small = outage.server && { ...outage.server, heapLimit: 100_000_000 };
  expect(renderHtml({ ...outage, server: small })).toContain('until this server’s heap of 100 MB is full, at 10 requests a second</dt>');
});

test('a route that was not judged says that it is inconclusive, and why', () => {
  const page = renderHtml(theOutage());
  expect(page).toContain('<strong>Inconclusive:</strong> The route answers 302');
  expect(page).toContain('</span> Inconclusive</span>');
});

test('the policy allows the own style and script alone, by their hashes', () => {
  const page = renderHtml(theOutage());
  const policy = page.match(/content-security-policy" content="([^"]*)"/)?.[1] ?? '';
  const hash = (tag: string) =>
    createHash('sha256')
      .update(page.match(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`))?.[1] ?? '')
      .digest('base64');
  expect(policy).toBe(
    `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`,
  );
  expect(page).not.toMatch(/\sstyle=|\son\w+=|https?:|@import|url\(/);
});

test('every judged sample of every process is a point in its chart', () => {
  const page = renderHtml(aReport({ routes: [aLeak()], exitCode: 1 }));
  const [large] = page.match(/<svg class="chart large"[\s\S]*?<\/svg>/) ?? [''];
  expect(large.match(/<circle class="dot"/g)).toHaveLength(24);
  expect(large.match(/class="fit"/g)).toHaveLength(2);
  expect(large).toContain('<title>process 1, 0 requests: 0 B');
});

test('the channel that leaks is drawn large', () => {
  const page = renderHtml(aReport({ routes: [aLeak({}, { js: 3, arrayBuffers: 1024 })], exitCode: 1 }));
  expect(page).toMatch(/class="chart large"[^>]*aria-label="array buffers kept over requests to \/sciencepedia: \+1 kB per request"/);
});

test.each([
  ['no sample', []],
  ['one sample', [anArm({ js: 1, volleys: 1 })]],
  ['two samples', [anArm({ js: 1, volleys: 2 })]],
  [
    'a process that ended at once',
    [{ ...anArm({ js: 1, volleys: 0 }), samples: [], exit: { code: null, signal: 'SIGABRT', outOfMemory: true } }],
  ],
])('%s is no reason to fail', (_, arms) => {
  const page = renderHtml(aReport({ routes: [aLeak({ arms, samples: [], reason: 'out-of-memory', bytesPerRequest: null })], exitCode: 1 }));
  expect(page).toContain('The server ran out of heap under this load');
  expect(page).not.toContain('NaN');
});

test('a further line is said to be held by its own path alone', () => {
  const page = (heldBy: number | null) => {
    const suspects = [aSuspect(), aSuspect({ file: 'src/other.ts', heldBy })];
    return renderHtml(aReport({ routes: [aLeak({ suspects, attribution: anAttribution() })], exitCode: 1 }));
  };
  expect(page(1)).toContain('held by</span> module variable &#34;themes&#34; in src/lib/theme.ts → Set → entry');
  expect(page(null)).not.toContain('held by</span>');
});

describe.each(Object.entries(hostileTexts))('a page full of %s', (_, text) => {
  const page = renderHtml(hostile(text));

  test('has the same elements and attributes as one full of letters', () => {
    const plain = renderHtml(hostile('x'));
    expect(tags(page)).toEqual(tags(plain));
    expect(attributes(page)).toEqual(attributes(plain));
  });

  test('has no invisible characters', () => {
    expect(page).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u200b]/u);
  });
});

test('200 routes stay a page that is quickly loaded', () => {
  const routes = Array.from({ length: 200 }, (_, i) => aFinding({ route: `/${i}` }, { js: i % 5, seed: i + 1 }));
  expect(renderHtml(aReport({ routes })).length).toBeLessThan(5_000_000);
});

test('a line that keeps no bytes, but something open, has no share of them', () => {
  const page = (bytesPerRequest: number) =>
    renderHtml(aReport({ routes: [aLeak({ suspects: [aSuspect({ bytesPerRequest, share: 0.5 })] })] }));
  expect(page(12)).toContain('+12 B per request, 50 % of it');
  expect(page(0)).not.toContain('% of it');
});
