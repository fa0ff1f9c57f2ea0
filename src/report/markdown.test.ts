import { describe, expect, test } from 'vitest';
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
} from '../findings/a-report.test-builder.ts';
import { problem } from '../problems.ts';
import { renderMarkdown } from './markdown.ts';

const place = { serverUrl: 'https://github.example', repository: 'owner/name', headSha: '0123456789abcdef0123456789abcdef01234567' };
const firstLine = (text: string) => text.split('\n')[0];

test('a comment on a leak', () => {
  const options = { ...place, changedFiles: ['src/lib/theme.ts'], lastLine: '<!-- ssr-leak-check: web -->', name: 'web' };
  expect(renderMarkdown(theOutage(), options)).toMatchInlineSnapshot(`
    "### ❌ web: \`/sciencepedia\` leaks 2.4 kB per request: [\`src/lib/theme.ts:14\`](https://github.example/owner/name/blob/0123456789abcdef0123456789abcdef01234567/src/lib/theme.ts#L14) opens a BroadcastChannel that is never closed

    **What to change:** Call close\\(\\) on it when the request is over, or open one channel for the whole process. On the server a component needs none. 512 MB would last 6 hours at 10 requests a second.

    | verdict | route | growth per request | limit | requests | memory |
    |---|---|--:|--:|--:|---|
    | ❌ leaking | \`/sciencepedia\` | **+2.4 kB** (2.4 to 2.5) | 64 B | 3,480 | ▁▁▂▃▄▅▆▇██ |
    | ⚠️ inconclusive | \`/account\` | – | 64 B | 1 |  |

    <details>
    <summary><code>/sciencepedia</code> leaks 2.4 kB per request: <code>src/lib/theme.ts:14</code> opens a BroadcastChannel that is never closed</summary>

    ​+2.4 kB per request \\(2.4 to 2.5\\), 3,480 requests, limit 64 B.

    **Likely cause:** Each request opens a BroadcastChannel that is never closed; an open channel is never collected.

    **Where**

    - [\`src/lib/theme.ts:14\`](https://github.example/owner/name/blob/0123456789abcdef0123456789abcdef01234567/src/lib/theme.ts#L14) in \`watchTheme\`, +2.3 kB per request, changed in this pull request
    - [\`src/lib/theme.ts:22\`](https://github.example/owner/name/blob/0123456789abcdef0123456789abcdef01234567/src/lib/theme.ts#L22) in \`render\`, +61 B per request, changed in this pull request

    \`\`\`text
      10 | const themes = new Set<string>();
      11 |
      12 | /** Tells the other tabs. */
      13 | export function watchTheme(onChange: (theme: string) => void) {
    > 14 |   const channel = new BroadcastChannel('theme');
      15 |   channel.onmessage = (event) => onChange(event.data);
      16 |   return channel;
      17 | }
    \`\`\`

    **What holds it**

    - module variable &#34;themes&#34; in src/lib/theme.ts → Set → entry
    - left behind: 1 BroadcastChannel, 5 × Listener, 2 closures per request
    - opened and never closed: 1 MessagePort per request, at \`src/lib/theme.ts:14\`

    \`\`\`text
    ✓ what Node.js itself has open  (stays while it is open or pending)
    ✗ → MessagePort  (came with a request and stayed)  ← should be gone
    \`\`\`

    \`\`\`mermaid
    %%{init: {'xyChart': {'height': 280}, 'themeVariables': {'xyChart': {'plotColorPalette': '#cf222e'}}}}%%
    xychart-beta
      title "JavaScript heap after garbage collection"
      x-axis "requests" 400 --> 1500
      y-axis "MB" 15.17 --> 17.82
      line [15.17, 15.41, 15.65, 15.89, 16.13, 16.37, 16.61, 16.85, 17.09, 17.34, 17.58, 17.82]
    \`\`\`

    **Notes**

    - No heap snapshots: the server has several processes.

    <details>
    <summary>Brief for an AI assistant</summary>

    \`\`\`\`markdown
    # Memory leak on \`/sciencepedia\`

    \`\`\`ts
    const channel = new BroadcastChannel();
    \`\`\`

    Run \`ssr-leak-check --route /sciencepedia\`.
    \`\`\`\`

    </details>

    <sub>Fingerprint of the leak: \`66d767fdec5131fb\`</sub>

    </details>

    <details>
    <summary><code>/account</code> could not be judged: the route answers 302 and redirects to /login</summary>

    **What to change:** Name the URL it redirects to, or log in: &#34;login&#34; in the configuration, or --header &#34;authorization: Bearer …&#34;. To measure the redirect itself, use --expect-status 3xx.

    </details>

    <details>
    <summary>2 routes steady</summary>

    | verdict | route | growth per request | limit | requests | memory |
    |---|---|--:|--:|--:|---|
    | ✅ steady | \`/\` | +2 B (-0.6 to 4.6) | 64 B | 1,500 | ▁▁▁▁▁▁▁▁▁▁ |
    | ✅ steady | \`/product/[id]\` | -3 B (-5.6 to -0.4) | 64 B | 1,500 | ▁▁▁▁▁▁▁▁▁▁ |

    </details>

    <sub>ssr-leak-check 1.0.0 · Node.js v22.23.0 · NODE_ENV production · 42.3 s · commit 0123456789</sub>

    <!-- ssr-leak-check: web -->
    "
  `);
});

test('a green comment', () => {
  expect(renderMarkdown(aReport({ routes: [aFinding(), aFinding({ route: '/about' })] }))).toMatchInlineSnapshot(`
    "### ✅ No leak: 2 routes steady

    <details>
    <summary>2 routes steady</summary>

    | verdict | route | growth per request | limit | requests | memory |
    |---|---|--:|--:|--:|---|
    | ✅ steady | \`/\` | +1 B (-1.6 to 3.6) | 64 B | 1,500 | ▁▁▁▁▁▁▁▁▁▁ |
    | ✅ steady | \`/about\` | +1 B (-1.6 to 3.6) | 64 B | 1,500 | ▁▁▁▁▁▁▁▁▁▁ |

    </details>

    <sub>ssr-leak-check 1.0.0 · Node.js v22.23.0 · NODE_ENV production · 42.3 s</sub>
    "
  `);
});

test('a route that could not be judged, with what the server said', () => {
  const died = problem('server-died', { code: 1, signal: null, requests: 12, tail: ['Error: ```'] });
  const text = renderMarkdown(aReport({ routes: [anUnproven({ problem: died })], exitCode: 2 }));
  expect(firstLine(text)).toBe('### ⚠️ Could not tell whether `/account` leaks');
  expect(text).toContain('````text\nThe last lines of the server:\n  Error: ```\n````');
});

test('a suspect outside the repository has no link, and odd file names lead where they should', () => {
  const link = (file: string) =>
    firstLine(renderMarkdown(aReport({ routes: [aLeak({ suspects: [aSuspect({ file })] })], exitCode: 1 }), place));
  expect(link('node:events')).not.toContain('](');
  expect(link('app/(shop)/[id]/page 1.tsx')).toContain(`/owner/name/blob/${place.headSha}/app/%28shop%29/%5Bid%5D/page%201.tsx#L14)`);
});

describe('200 routes, 30 of them leaking', () => {
  const long = '/a/rather/long/route/with/[parameters]/and/more';
  const routes = Array.from({ length: 200 }, (_, i) =>
    i < 30
      ? aLeak({
          route: `${long}/${i}`,
          bytesPerRequest: 3000 - i,
          suspects: Array.from({ length: 8 }, (_, n) =>
            aSuspect({ file: `src/features/shop/part-${i}.ts`, line: n + 1, excerpt: anExcerpt() }),
          ),
          attribution: anAttribution({ brief: 'What an assistant needs to know.\n'.repeat(80) }),
          because: ['src/a.ts'],
        })
      : i < 40
        ? anUnproven({ route: `${long}/${i}`, problem: null })
        : aFinding({ route: `${long}/${i}` }),
  );
  const text = renderMarkdown(aReport({ routes, exitCode: 1 }), { ...place, lastLine: '<!-- m -->' });

  test('stays below what GitHub takes', () => {
    expect(text.length).toBeLessThan(65_000);
    expect(text.trimEnd().endsWith('<!-- m -->')).toBe(true);
  });

  test('names every leak with its line, and every open question', () => {
    for (let i = 0; i < 40; i++) expect(text).toContain(`| \`${long}/${i}\` |`);
    for (let i = 0; i < 30; i++) expect(text).toContain(`[\`src/features/shop/part-${i}.ts:1\`](${place.serverUrl}/owner/name/blob/`);
    expect(text.match(/\*\*What to change:\*\* Call close/g)).toHaveLength(31);
  });

  test('shows the source of the worst', () => {
    expect(text).toContain("> 14 |   const channel = new BroadcastChannel('theme');");
  });

  test('says what was left out', () => {
    expect(text).toMatch(/_Omitted for lack of space: briefs; /);
    expect(text).toContain('the list of 160 steady routes');
  });
});

test('one leak has everything, and its remedy unfolded above', () => {
  const text = renderMarkdown(theOutage());
  expect(text).not.toContain('Left out');
  expect(text.indexOf('**What to change:** Call close')).toBeLessThan(text.indexOf('<details>'));
  expect(text.match(/Call close/g)).toHaveLength(1);
  expect(text).toContain('Brief for an AI assistant');
});

test('leaks of one cause have one remedy above, leaks of several have none', () => {
  const attribution = anAttribution({ cause: { code: 'message-port', args: {} } });
  const same = [aLeak({ attribution }), aLeak({ attribution, route: '/b' })];
  expect(renderMarkdown(aReport({ routes: same, exitCode: 1 })).split('\n')[2]).toBe(
    '**What to change:** Call close\\(\\) on the port when the request is over. 512 MB would last 6 hours at 10 requests a second.',
  );
  const other = [aLeak({ attribution: anAttribution() }), aLeak({ attribution, route: '/b' })];
  expect(renderMarkdown(aReport({ routes: other, exitCode: 1 })).split('\n')[2]).toBe('512 MB would last 6 hours at 10 requests a second.');
});

test('no line, but a cause: both are said, and what to change', () => {
  const cause = { code: 'growing-block', args: { kind: 'memory', name: 'wasm' }, what: '', change: '' };
  const attribution = anAttribution({ why: { code: 'grows-in-place', args: {} }, cause });
  const text = renderMarkdown(aReport({ routes: [aLeak({ attribution, suspects: [] })], exitCode: 1 }));
  expect(text).toContain('**No line was found:** One block of memory grows in place');
  expect(text).toContain('**Likely cause:** Each request takes more of the WebAssembly memory in');
  expect(text).toContain('**What to change:** Free within the module');
});

test('no line: the reason stands in the first line and in the block', () => {
  const attribution = anAttribution({ why: { code: 'failed', args: { part: 'profiling', message: 'no inspector' } }, cause: null });
  const text = renderMarkdown(aReport({ routes: [aLeak({ attribution })], exitCode: 1 }));
  expect(firstLine(text)).toBe('### ❌ `/sciencepedia` leaks 2.4 kB per request; no line was found: profiling failed');
  expect(text).toContain('**No line was found:** Profiling failed: no inspector');
});

test('a package is named with its version, and its file is not linked', () => {
  const dependency = { name: 'theme-sync', version: '1.2.3', file: 'lib/sync.js', line: 40 };
  const suspects = [aSuspect({ owner: 'dependency', file: 'lib/sync.js', line: 40, dependency })];
  const text = renderMarkdown(aReport({ routes: [aLeak({ suspects })], exitCode: 1 }), place);
  expect(firstLine(text)).toContain('package `theme-sync` 1.2.3');
  expect(text).not.toContain('](http');
});

describe('against a base', () => {
  const routes = [
    aLeak({ comparison: aComparison() }),
    aFinding({ comparison: aComparison({ state: 'steady', from: 'same-build', base: null, difference: null }) }),
  ];
  const baseline = { kind: 'ref' as const, name: 'origin/main', commit: '0123456789abcdef', why: null };

  test('the table has both, and the comment says with what', () => {
    const text = renderMarkdown(aReport({ routes, baseline, exitCode: 1 }));
    expect(text).toContain('| ❌ leaking, new | `/sciencepedia` | **+2.4 kB** (2.4 to 2.5) | 64 B | 3 B → 2.4 kB | 3,480 |');
    expect(text).toContain('| 64 B | same build | 1,500 |');
    expect(text).toContain('Compared with `origin/main` at `0123456789`.');
    expect(text).toContain('New: the base does not leak here (3 B per request).');
  });

  test('the reason for none is shown', () => {
    const why = problem('base-needs-a-port', { port: 3000 });
    const text = renderMarkdown(aReport({ routes: [aFinding()], baseline: { ...baseline, why } }));
    expect(text).toContain('both would need port 3000.');
    expect(text).not.toContain('Compared with');
  });
});

describe.each(Object.entries(hostileTexts))('4,200 routes full of %s', (_, evil) => {
  const { routes, problems, ...rest } = hostile(evil);
  const many = Array.from({ length: 700 }, () => routes).flat();
  const text = renderMarkdown({ ...rest, routes: many, problems: Array.from({ length: 50 }, () => problems).flat() });

  test('stay below what GitHub takes, and the first line is still the outcome', () => {
    expect(text.length).toBeLessThan(65_000);
    expect(firstLine(text)).toMatch(/^### ❌ 2,800 of 4,900 routes leak and 700 could not be judged; the worst is `/);
  });
});

test('the warnings of a steady route are shown, as text', () => {
  const steady = aFinding({
    route: '/kept',
    warnings: [{ code: 'unknown-warning', args: { code: 'x', sentence: 'RSS grows by **8 kB**' } }],
  });
  expect(renderMarkdown(aReport({ routes: [steady], exitCode: 0 }))).toContain('⚠️ `/kept`: RSS grows by \\*\\*8 kB\\*\\*.');
});

test('what measured nothing is not green', () => {
  const firstLine = (more: object) => renderMarkdown(aReport({ exitCode: 0, problems: [], ...more })).split('\n')[0];
  const skipped = [{ route: '/', kind: 'page', why: 'unchanged' }] as const;
  expect(firstLine({ routes: [], skipped })).toBe('### ⚪ Nothing to check: the change touches no route that runs code');
  expect(firstLine({ routes: [] })).toBe('### ⚪ No route was checked');
  expect(firstLine({})).toMatch(/^### ✅/);
});
