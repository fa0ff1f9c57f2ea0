import { describe, expect, test } from 'vitest';
import { aFinding, aLeak, anUnproven, aReport, aSuspect, hostile, hostileTexts, theOutage } from './a-report.test-builder.ts';
import { renderMarkdown } from './markdown.ts';

const place = { serverUrl: 'https://github.example', repository: 'owner/name', headSha: '0123456789abcdef0123456789abcdef01234567' };
const firstLine = (text: string) => text.split('\n')[0];

test('a comment on a leak', () => {
  const options = { ...place, changedFiles: ['src/lib/theme.ts'], marker: '<!-- ssr-leak-check: web -->', name: 'web' };
  expect(renderMarkdown(theOutage(), options)).toMatchInlineSnapshot(`
    "### ❌ web: \`/sciencepedia\` leaks 2.4 kB per request: [\`src/lib/theme.ts:14\`](https://github.example/owner/name/blob/0123456789abcdef0123456789abcdef01234567/src/lib/theme.ts#L14) opens a BroadcastChannel that is never closed

    | verdict | route | growth per request | limit | requests | memory |
    |---|---|--:|--:|--:|---|
    | ❌ leaking | \`/sciencepedia\` | **+2.4 kB** (2.4 to 2.5) | 64 B | 3,480 | ▁▁▂▃▄▅▆▇██ |
    | ⚠️ unproven | \`/account\` | – | 64 B | 1 |  |

    <details>
    <summary><code>/sciencepedia</code> leaks 2.4 kB per request</summary>

    ​+2.4 kB per request \\(2.4 to 2.5\\), 3,480 requests, limit 64 B. 512 MB would last 6 hours at 10 requests a second.

    **What was allocated and is still held**

    - [\`src/lib/theme.ts:14\`](https://github.example/owner/name/blob/0123456789abcdef0123456789abcdef01234567/src/lib/theme.ts#L14) in \`watchTheme\`, +2.3 kB per request, changed in this pull request
      Held by BroadcastChannel → its message port, kept open by the event loop
    - [\`src/lib/theme.ts:22\`](https://github.example/owner/name/blob/0123456789abcdef0123456789abcdef01234567/src/lib/theme.ts#L22) in \`render\`, +61 B per request, changed in this pull request

    \`\`\`mermaid
    xychart-beta
      title "JavaScript heap after garbage collection"
      x-axis "requests" 400 --> 1500
      y-axis "MB" 15.17 --> 17.82
      line [15.17, 15.41, 15.65, 15.89, 16.13, 16.37, 16.61, 16.85, 17.09, 17.34, 17.58, 17.82]
    \`\`\`

    </details>

    <details>
    <summary><code>/account</code> could not be judged</summary>

    The route answers 302 and sends the visitor to /login.

    **What to change:** Name the address it leads to, or give what it asks for, such as --header &#34;authorization: Bearer …&#34;.

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
  const problem = {
    code: 'server-died',
    what: 'The server ended after 12 requests.',
    saw: ['The last lines of the server:', '  Error: ```'],
    change: 'Find it.',
  };
  const text = renderMarkdown(aReport({ routes: [anUnproven({ problem })], exitCode: 2 }));
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
          suspects: Array.from({ length: 5 }, () => aSuspect()),
          because: ['src/a.ts'],
        })
      : i < 40
        ? anUnproven({ route: `${long}/${i}` })
        : aFinding({ route: `${long}/${i}` }),
  );
  const text = renderMarkdown(aReport({ routes, exitCode: 1 }), { ...place, marker: '<!-- m -->' });

  test('stays below what GitHub takes and names every leak and open question', () => {
    expect(text.length).toBeLessThan(65_000);
    for (let i = 0; i < 40; i++) expect(text).toContain(`\`${long}/${i}\``);
    expect(text).toContain('<details>');
    expect(text.trimEnd().endsWith('<!-- m -->')).toBe(true);
  });

  test('says what was left out', () => {
    expect(text).toMatch(/_Left out for want of space: charts; /);
  });
});

describe.each(Object.entries(hostileTexts))('2,800 routes full of %s', (_, evil) => {
  const { routes, problems, ...rest } = hostile(evil);
  const many = Array.from({ length: 700 }, () => routes).flat();
  const text = renderMarkdown({ ...rest, routes: many, problems: Array.from({ length: 50 }, () => problems).flat() });

  test('stay below what GitHub takes, and the first line is still the outcome', () => {
    expect(text.length).toBeLessThan(65_000);
    expect(firstLine(text)).toMatch(/^### ❌ 1,400 of 2,800 routes leak, first of all `/);
  });
});
