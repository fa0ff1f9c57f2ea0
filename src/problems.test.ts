import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReasonCode } from './judge/judge.ts';
import { type ProblemCode, problem, problemCodes } from './problems.ts';

/** What each problem may be told, every way of it that words differ for. The compiler asks for a new code here. */
const told: { readonly [C in ProblemCode]: ReadonlyArray<Parameters<typeof problem<C>>[1]> } = {
  'unknown-option': [
    { option: '--treshold', meant: '--threshold' },
    { option: '--x', meant: null },
  ],
  'unknown-command': [
    { word: 'chek', meant: 'check' },
    { word: '/product/1', meant: null },
    { word: 'http://localhost:3000/', meant: null },
    { word: 'report.json', meant: null },
    { word: 'x', meant: null },
  ],
  'unexpected-word': [{ word: 'x' }],
  'not-for-command': [{ option: '--start', command: 'demo' }],
  'nothing-measured': [{ option: 'start' }],
  'needs-option': [{ option: '--keep-snapshots', needs: '--artifacts' }],
  'given-twice': [{ option: '--port' }],
  'bad-report': [{ file: 'report.json', error: 'It is empty.' }],
  'bad-value': [{ option: '--port', value: 'x', expected: 'a number from 1 to 65535' }],
  'missing-value': [{ option: '--port', expected: 'a number from 1 to 65535' }],
  'bad-route': [{ route: 'product/1' }, { route: 'http://localhost:3000/product/1' }],
  'no-routes': [undefined],
  'no-example-url': [
    { routes: ['/product/[id]'], lines: ['"/product/[id]": ["/product/1"],'] },
    { routes: ['/a/[id]', '/b/[id]'], lines: [] },
  ],
  'unknown-params': [
    { route: '/product/[ID]', meant: '/product/[id]' },
    { route: '/x', meant: null },
  ],
  'bad-config': [{ file: 'ssr-leak-check.config.json', wrong: ['There is no key "treshold". Did you mean "threshold"?'] }],
  'file-not-readable': [{ option: '--from-log', file: 'access.log', error: 'ENOENT' }],
  'no-folder': [{ cwd: '/app' }],
  'no-start-command': [
    { cwd: '/app', sawPackage: true },
    { cwd: '/app', sawPackage: false },
  ],
  'not-built': [{ framework: 'Next.js', cwd: '/app' }],
  'bad-ref': [{ ref: 'origin/main' }],
  'no-merge-base': [
    { ref: 'origin/main', shallow: true, error: '' },
    { ref: 'origin/main', shallow: false, error: 'fatal: no.' },
  ],
  'no-git': [{ cwd: '/app', error: 'spawn git ENOENT' }],
  'start-needs-a-shell': [{ command: 'a && b', operator: '&&' }],
  'file-not-writable': [{ option: '--json', file: 'x/report.json', error: 'ENOENT' }],
  'build-failed': [{ command: 'npm run build', code: 1, tail: ['error'] }],
  'command-not-found': [{ command: 'nod server.js', error: 'spawn nod ENOENT' }],
  'server-exited': [
    { command: 'npm start', code: 1, signal: null, tail: [] },
    { command: 'npm start', code: null, signal: 'SIGKILL', tail: ['bye'] },
  ],
  'never-listens': [{ command: 'npm start', ms: 60_000, tail: [] }],
  'never-answers': [{ origin: 'http://127.0.0.1:3000', ms: 60_000, tail: [] }],
  'not-node': [{ origin: 'http://127.0.0.1:3000', tail: [] }],
  'listens-on-path': [{ path: '/tmp/app.sock' }],
  'port-taken': [{ port: 3000 }],
  'node-too-old': [{ node: 'v16.20.2' }],
  'no-base': [{ name: 'main', what: 'There is no such branch.', saw: [], change: 'Fetch it.' }],
  'base-unusable': [{ commit: '0123456789abcdef', what: 'Its build failed.', saw: ['error'], change: 'Mend the build.' }],
  'base-needs-a-port': [{ port: 3000 }],
  'bad-baseline': [{ file: '/app/baseline.json', wrong: ['routes: expected array'] }],
  'stale-baseline': [{ file: '/app/baseline.json', differs: ['Node.js: v20.20.2 there, v22.23.0 here'] }],
  'server-died': [
    { code: 1, signal: null, requests: 12, tail: [] },
    { code: null, signal: 'SIGSEGV', requests: 12, tail: [] },
  ],
  'agent-silent': [{ ms: 60_000, tail: [] }],
  'served-from-cache': [{ header: 'x-nextjs-cache: HIT' }],
  redirected: [{ status: 302, location: '/login' }],
  'unexpected-status': [
    { status: 404, expected: '2xx', tail: [] },
    { status: 401, expected: '2xx', tail: [] },
    { status: 500, expected: '2xx', tail: ['TypeError'] },
  ],
  'responses-fail': [{ failed: 3, of: 100, tail: [] }],
  'no-answer': [{ ms: 10_000, tail: [] }],
  'nothing-served': [undefined],
  'no-major-gc': [{ node: 'v20.20.2' }],
  undecided: [{ requests: 1200, low: 40, high: 90, limit: 64 }],
  'not-reproduced': [{ growth: 300 }],
  'not-confirmed': [{ growth: 300 }],
  'held-by-long-timers': [{ bytesPerRequest: 300 }],
  'cache-filling': [
    {
      sentence: 'bounded cache, still filling, 900 of about 5,000 entries.',
      ...{ limit: 'max', holder: 'module variable "trips" → Map → entry', growth: 420, requests: 5000 },
    },
    { sentence: 'bounded cache, still filling, 900 of about 5,000 entries.', limit: '5000', holder: 'a Map', growth: 420, requests: null },
  ],
  'too-few-requests': [{ requests: 40, volleys: 3, needed: 8 }],
  'bad-event': [{ event: 'pull_request', wrong: ['pull_request.number: missing'] }],
  'comment-refused': [
    { status: 403, message: 'Resource not accessible by integration', fromFork: true },
    { status: 403, message: 'Resource not accessible by integration', fromFork: false },
  ],
  'comment-failed': [
    { status: 500, message: 'oops' },
    { status: null, message: 'ECONNRESET' },
  ],
  'no-pull-request': [{ event: 'push' }],
  'pull-request-unknown': [
    { status: 403, message: 'Resource not accessible by integration' },
    { status: null, message: 'ECONNRESET' },
  ],
  interrupted: [{ signal: 'SIGINT' }],
  'tool-failed': [{ error: 'Error: x\n    at y' }],
};

/** Every reason a judged route can have. The compiler asks for a new one here. */
const reasons: Readonly<Record<ReasonCode, true>> = {
  flat: true,
  'levelled-off': true,
  'released-after-a-while': true,
  'grows-without-requests': true,
  grows: true,
  'out-of-memory': true,
  'held-by-long-timers': true,
  undecided: true,
  'not-reproduced': true,
};

const cases = problemCodes.flatMap((code) => told[code].map((args) => ({ code, args })));

describe.each(cases)('$code, told $args', ({ code, args }) => {
  const words = (problem as (code: ProblemCode, args: unknown) => ReturnType<typeof problem>)(code, args);

  it('says what happened in whole sentences, and leaves no gap in them', () => {
    expect(words.code).toBe(code);
    expect(words.what).toMatch(/^\S.*\.$/);
    expect([words.what, ...words.saw, words.change].join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('ends with a sentence that says what to change', () => {
    expect(words.change).toMatch(/^[A-Z][^\n]*[.?]$/);
    expect(words.change).not.toBe(words.what);
  });
});

describe('docs/reasons.md', () => {
  const text = readFileSync(new URL('../docs/reasons.md', import.meta.url), 'utf8');
  const [, ...sections] = text.split(/^### /m);
  const documented = sections.map((section) => {
    const [heading = '', ...body] = section.split('\n');
    return { code: heading.replaceAll('`', ''), explained: body.join('\n') };
  });

  it('explains every code there is, each once, and none that there is not', () => {
    const codes = new Set<string>([...Object.keys(reasons), ...problemCodes]);
    expect(documented.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  it.each(documented)('$code: what it means, and what to do', ({ explained }) => {
    expect(explained).toMatch(/^\*\*What to do:\*\* .+\.$/m);
  });
});
