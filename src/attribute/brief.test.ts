import { expect, it } from 'vitest';
import type { Attribution } from './attribute.ts';
import { type BriefFacts, writeBrief } from './brief.ts';
import type { Frame } from './frames.ts';

const frame: Frame = {
  ...{
    owner: 'own',
    package: null,
    function: 'load',
    file: 'src/lib/cache.ts',
    line: 3,
    column: 5,
    mapped: true,
    path: null,
    content: null,
    script: null,
  },
  raw: { functionName: 'load', url: 'file:///app/dist/a.js', line: 0, column: 0 },
};

const attribution: Attribution = {
  suspects: [
    {
      ...{ frame, by: 'container', deepest: frame, stack: [frame, { ...frame, file: 'src/page.tsx', line: 9 }], dependency: null },
      ...{ bytesPerRequest: 1234.4, share: 1, cohorts: [], changed: true, holder: null, offHeap: false, retainedBy: null, excerpt: null },
    },
  ],
  handles: [],
  retainers: [
    {
      ...{
        anchor: { kind: 'global', name: 'cache' },
        steps: [],
        containers: [],
        containerClass: 'Map',
        entryClass: 'Object',
        callback: null,
      },
      ...{
        objectsPerRequest: 2,
        bytesPerRequest: 1200,
        bound: null,
        words: 'module variable "cache" in src/lib/cache.ts → Map → entry → {rows}',
      },
    },
  ],
  classes: [],
  leaves: '2 × Object per request',
  cause: { code: 'unbounded-collection', what: 'Each request adds to the Map "cache".', change: 'Put a bound on it.' },
  ...{ why: null, alive: null, flame: null, notes: [], files: [], durationMs: 1 },
};

const facts: BriefFacts = {
  ...{
    route: '/product/[id]',
    path: '/product/1',
    sentence: 'The route leaks 1,234 B per request.',
    bytesPerRequest: 1234.4,
    requests: 900,
  },
  ...{ files: ['src/page.tsx'], checkCommand: 'npx ssr-leak-check --route /product/1', node: 'v22.0.0', framework: 'next' },
  excerpts: [{ file: 'src/lib/cache.ts', first: 2, line: 3, lines: ['const a = "```";', 'cache.set(a, rows);'] }],
};

it('tells an assistant the route, the line, what holds the memory, the cause and how to check', () => {
  expect(writeBrief(attribution, facts)).toBe(`# Memory leak on the server-rendered route \`/product/[id]\`

The route leaks 1,234 B per request.

- requested: \`/product/1\`, 900 times, one request at a time
- kept per request: 1234 bytes that survive forced garbage collection
- server: Node.js v22.0.0, next
- each request leaves behind: 2 × Object
- files of the route: \`src/page.tsx\`

## Where

1. \`src/lib/cache.ts:3:5\` in \`load\`: about 1234 bytes per request, in a file that this pull request changes
   Called by: \`src/page.tsx:9\`

\`\`\`\`
  2 | const a = "\`\`\`";
> 3 | cache.set(a, rows);
\`\`\`\`

## What holds it

- module variable "cache" in src/lib/cache.ts → Map → entry → {rows} (2 objects per request)

## Likely cause

Each request adds to the Map "cache".

Put a bound on it.

## How to check a fix

Change what keeps the objects, not how often they are collected: nothing that belongs to one request may be reachable after its response.
Build the app, then run this; it ends with exit status 0 when the route no longer leaks:

\`\`\`sh
npx ssr-leak-check --route /product/1
\`\`\`
`);
});

it('says why there is no line', () => {
  const none = { ...attribution, suspects: [], retainers: [], cause: null, why: 'The server ended.' };
  const text = writeBrief(none, { ...facts, excerpts: [] });
  expect(text).toContain('The server ended.');
  expect(text).toContain('No known pattern fits the evidence.');
});
