import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReasonCode } from './judge/judge.ts';
import { isJudged, type Problem, type ProblemArgs, type ProblemCode, problem, problemCodes, readProblem, wordsOf } from './problems.ts';

/** The arguments of each problem, in every variant that changes its words. The compiler asks for a new code here. */
const argsOf: { readonly [C in ProblemCode]: ReadonlyArray<ProblemArgs<C> | undefined> } = {
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
  'nothing-measured': [{ input: 'report', option: 'start' }],
  'not-together': [
    { option: '--start', other: '--attach', why: 'lent' },
    { option: '--baseline REF', other: '--soak', why: 'soak' },
    { option: '--shard', other: '--soak', why: 'shards' },
    { option: '--history', other: '--shard', why: 'share' },
  ],
  'other-soak': [{ file: '/app/soak.jsonl' }],
  'bad-history': [{ file: '/app/history.json', error: 'Unexpected token' }],
  'needs-option': [{ option: '--keep-snapshots', needs: '--artifacts' }],
  'body-without-method': [
    { option: '--body', methodOption: '--method', method: 'GET', route: null },
    { option: 'body', methodOption: 'method', method: 'HEAD', route: '/login' },
  ],
  'given-twice': [{ option: '--port' }],
  'bad-report': [{ file: 'report.json', error: 'It is empty.' }],
  'bad-shards': [{ wrong: ['a.json has no shard.'] }, { wrong: Array.from({ length: 20 }, (_, i) => `${i}.json has no shard.`) }],
  'shard-missing': [
    { shard: 2, of: 4, routes: ['/a'], reported: false },
    { shard: 2, of: 4, routes: Array.from({ length: 20 }, (_, i) => `/${i}`), reported: true },
    { shard: 2, of: 4, routes: [], reported: false },
  ],
  'shard-failed': [{ shard: 2, of: 4, why: problem('interrupted', { signal: 'SIGTERM' }) }],
  'bad-value': [{ option: '--port', value: 'x', expected: 'a number from 1 to 65535' }],
  'missing-word': [{ command: 'merge', expected: 'the JSON reports of all shards' }],
  'missing-value': [{ option: '--port', expected: 'a number from 1 to 65535' }],
  'bad-route': [{ route: 'product/1' }, { route: 'http://localhost:3000/product/1' }],
  'no-routes': [{ front: '404 text/html', asked: 2 }],
  'nothing-checked': [
    { framework: 'Nuxt', api: [], prerendered: [], clientRendered: [], cached: [], redirects: [], ignored: [], overLimit: [] },
    {
      framework: null,
      api: ['/api/a', '/api/b'],
      prerendered: ['/'],
      clientRendered: ['/map'],
      cached: [],
      redirects: ['/old'],
      ignored: ['/api/c'],
      overLimit: [],
    },
    {
      framework: null,
      api: [],
      prerendered: Array.from({ length: 20 }, (_, i) => `/${i}`),
      clientRendered: [],
      cached: ['/x'],
      redirects: [],
      ignored: [],
      overLimit: [],
    },
    { framework: null, api: [], prerendered: [], clientRendered: [], cached: ['/x'], redirects: [], ignored: [], overLimit: ['/y'] },
  ],
  'no-example-url': [
    { routes: ['/product/[id]'], examples: ['/product/1'] },
    { routes: Array.from({ length: 20 }, (_, i) => `/${i}/[id]`), examples: Array.from({ length: 20 }, (_, i) => `/${i}/1`) },
  ],
  'not-all-checked': [{ routes: ['/product/[id]'] }, { routes: Array.from({ length: 12 }, (_, i) => `/${i}/[id]`) }],
  'unknown-params': [
    { route: '/product/[ID]', meant: '/product/[id]' },
    { route: '/x', meant: null },
  ],
  'bad-config': [{ file: 'ssr-leak-check.config.json', wrong: ['There is no key "treshold". Did you mean "threshold"?'] }],
  'bad-options': [{ wrong: ['There is no key "treshold". Did you mean "threshold"?'] }],
  'two-configurations': [{ file: '/app/ssr-leak-check.config.mjs', second: '/app/ssr-leak-check.config.json' }],
  'unread-configuration': [{ file: '/app/ssr-leak-check.config.cjs' }],
  'file-not-readable': [{ option: '--from-log', file: 'access.log', error: 'ENOENT' }],
  'no-temporary-folder': [{ folder: '/tmp', error: "ENOENT: no such file or directory, mkdtemp '/tmp/leak-check-XXXXXX'" }],
  'no-folder': [{ cwd: '/app' }],
  'no-start-command': [
    { cwd: '/app', sawPackage: true },
    { cwd: '/app', sawPackage: false },
  ],
  'workspace-root': [
    { folders: ['apps/web'], frameworks: ['Next.js'] },
    { folders: Array.from({ length: 20 }, (_, i) => `apps/${i}`), frameworks: [] },
  ],
  'no-node-server': [
    {
      framework: 'Qwik City',
      cwd: '/app',
      saw: 'It was built without a server adapter.',
      change: 'Add one, and build again: npm run qwik add node-server.',
    },
  ],
  'not-built': [{ framework: 'Next.js', cwd: '/app' }],
  'bad-ref': [{ ref: 'origin/main' }],
  'no-merge-base': [
    { ref: 'origin/main', shallow: true, error: '' },
    { ref: 'origin/main', shallow: false, error: 'fatal: no.' },
  ],
  'nothing-installed': [{ cwd: '/app' }],
  'bad-lockfile': [{ file: '/app/package-lock.json', error: 'Unexpected token' }],
  'no-git': [{ cwd: '/app', error: 'spawn git ENOENT' }],
  'start-needs-a-shell': [{ command: 'a && b', operator: '&&' }],
  'file-not-writable': [
    { option: '--json', file: 'x/report.json', error: 'ENOENT' },
    { option: '--json', file: 'x/report.json', error: 'EMFILE: too many open files' },
  ],
  'build-failed': [{ command: 'npm run build', code: 1, tail: ['error'] }],
  'starts-development': [
    { command: 'next dev', script: 'npm run dev', instead: 'npx next start' },
    { command: 'vite', script: null, instead: null },
  ],
  'runs-in-background': [
    { command: 'pm2 start server.js', script: 'pm2 start server.js', instead: 'node server.js', tail: null },
    { command: 'npm start', script: null, instead: null, tail: ['started'] },
  ],
  'no-package-manager': [{ manager: 'pnpm' }, { manager: 'yarn' }, { manager: 'bun' }],
  'command-not-found': [{ command: 'nod server.js', error: 'spawn nod ENOENT' }],
  'server-exited': [
    { command: 'npm start', code: 1, signal: null, tail: [] },
    { command: 'npm start', code: null, signal: 'SIGKILL', tail: ['bye'] },
  ],
  'never-listens': [
    { command: 'npm start', ms: 60_000, tail: [] },
    { command: 'npm start', ms: 60_000, tail: ['ready on http://localhost:3000', ''] },
  ],
  'never-answers': [{ origin: 'http://127.0.0.1:3000', ms: 60_000, tail: [] }],
  'not-node': [{ origin: 'http://127.0.0.1:3000', tail: [] }],
  'only-http2': [
    { port: 3000, secure: true },
    { port: 3000, secure: false },
  ],
  'agent-refused': [
    { pid: 7, why: 'foreign' },
    { pid: 7, why: 'twice' },
    { pid: 0, why: 'malformed' },
  ],
  'listens-on-path': [{ path: '/tmp/app.sock' }],
  'port-taken': [{ port: 3000 }],
  'node-too-old': [{ node: 'v16.20.2' }],
  'cannot-run-apart': [{ why: 'namespace: unshare: Operation not permitted; landlock: Function not implemented' }],
  'ran-apart': [{}],
  'code-of-a-fork': [undefined],
  'credentials-within-reach': [
    { places: ['memory'], apart: 'never', refused: [] },
    { places: ['environment', 'above', 'git', 'sudo', 'files'], apart: 'refused', refused: ['there is no /usr/bin/perl'] },
    { places: ['root'], apart: 'namespace', refused: [] },
  ],
  'runner-files-written': [{ files: ['GITHUB_ENV', 'GITHUB_PATH'] }],
  'no-base': [
    { name: 'main', why: problem('bad-ref', { ref: 'main' }) },
    { name: 'main', why: problem('nothing-changed') },
  ],
  'base-unusable': [{ commit: '0123456789abcdef', why: problem('build-failed', { command: 'npm run build', code: 1, tail: ['error'] }) }],
  'nothing-changed': [undefined],
  'not-checked-out': [{ error: 'fatal: no space' }],
  'not-copied': [{ error: 'ENOSPC' }],
  'base-needs-a-port': [{ port: 3000 }],
  'bad-baseline': [{ file: '/app/baseline.json', wrong: ['routes: expected array'] }],
  'stale-baseline': [{ file: '/app/baseline.json', differs: ['Node.js: v20.20.2 there, v22.23.0 here'] }],
  'not-an-ancestor': [{ good: 'v2', bad: 'v1' }],
  'not-a-dependency': [{ name: 'next', cwd: '/app' }],
  'no-versions': [{ name: 'next', error: 'npm error code E404' }],
  'no-such-releases': [
    { name: 'next', good: '15.0.0', bad: '14.0.0', last: ['15.0.0'] },
    { name: 'next', good: null, bad: '15.0.0', last: [] },
  ],
  'bisect-needs-git': [{ cwd: '/app', error: 'spawn git ENOENT' }],
  'bisect-no-leak': [{ version: 'commit 1a2b3c4' }],
  'bisect-leaks-before': [{ version: 'next 15.0.0', route: '/chat/[id]' }],
  'bisect-untold': [{ version: 'commit 1a2b3c4', why: problem('build-failed', { command: 'npm run build', code: 1, tail: ['no'] }) }],
  'server-died': [
    { code: 1, signal: null, requests: 12, tail: [] },
    { code: null, signal: 'SIGSEGV', requests: 12, tail: [] },
  ],
  'one-request-over-heap': [{ tail: ['FATAL ERROR: Reached heap limit'] }],
  'no-inspector': [{ address: '127.0.0.1:9229', error: 'connect ECONNREFUSED 127.0.0.1:9229' }],
  'not-inspectable': [
    { address: '127.0.0.1:9229', offers: [] },
    { address: '127.0.0.1:9229', offers: ['page Front (1f0e)'] },
  ],
  'address-unknown': [{ address: '127.0.0.1:9229', offers: ['http://127.0.0.1:3000', 'http://127.0.0.1:9090'] }],
  'several-targets': [{ address: '127.0.0.1:9229', offers: ['ws://127.0.0.1:9229/1f0e a.mjs', 'ws://127.0.0.1:9229/2f0e b.mjs'] }],
  'inspector-refuses': [{ address: '127.0.0.1:9229', error: 'Unexpected server response: 400' }],
  'attached-lost': [{ requests: 300 }],
  'memory-unread': [{ requests: 300, answeredMs: 4.21 }],
  'metrics-only': [{ requests: 300, answeredMs: 4.21, low: -20, high: 4_000, rss: 4e6 }],
  'metrics-unreadable': [{ url: 'http://127.0.0.1:3000/metrics', saw: 'HTTP 404' }],
  'served-elsewhere': [undefined],
  'one-process': [{ bytesPerRequest: 4_000 }],
  'heap-nearly-full': [
    { usedBytes: 93e6, limitBytes: 155e6, requests: 160, tail: ['FATAL ERROR'] },
    { usedBytes: 93e6, limitBytes: 155e6, requests: 1, tail: null },
  ],
  'agent-silent': [{ ms: 60_000, tail: [] }],
  'served-from-cache': [{ header: 'x-nextjs-cache: HIT' }],
  prerendered: [undefined],
  'client-rendered': [{ mark: 'no ng-server-context', tail: ['ERROR: URL with hostname "127.0.0.1" is not allowed.'] }],
  'unknown-action': [
    { action: 'sav', route: '/cart', known: ['save', 'remove'], meant: 'save' },
    { action: 'buy', route: '/cart', known: [], meant: null },
  ],
  'no-actions': [
    { action: 'save', framework: 'nuxt' },
    { action: 'save', framework: null },
  ],
  'no-load-fits': [{ needs: ['returning needs an answer that sets a cookie'] }],
  'login-refused': [{ request: 'POST /login', answer: '401 Unauthorized', at: '/login', tail: ['no such user'] }],
  'login-page-again': [{ request: 'POST /login', status: 200, at: '/login', tail: [] }],
  'login-form-missing': [
    { path: '/login', fields: ['user', 'password'], forms: ['q', ''] },
    { path: '/login', fields: ['user'], forms: [] },
  ],
  'login-value-missing': [{ request: 'POST /api/login', what: 'json data.token' }],
  'login-sets-nothing': [{ requests: 1 }, { requests: 2 }],
  'login-unanswered': [{ request: 'GET /login', ms: 10_000, tail: [] }],
  redirected: [{ status: 302, location: '/login' }],
  'text-missing': [{ text: 'Add to cart' }],
  'text-in-stream': [{ text: 'Add to cart' }],
  'unexpected-status': [
    { status: 404, expected: '2xx', tail: [], parameters: true },
    { status: 401, expected: '2xx', tail: [], parameters: true },
    { status: 500, expected: '2xx', tail: ['TypeError'], parameters: true },
    { status: 500, expected: '2xx', tail: [], parameters: false },
  ],
  'responses-fail': [{ failed: 3, of: 100, tail: [] }],
  'no-answer': [{ ms: 10_000, tail: [] }],
  'never-ends': [{ status: 200, ms: 10_000, tail: [] }],
  'nothing-served': [undefined],
  'no-major-gc': [{ node: 'v20.20.2' }],
  undecided: [{ requests: 1200, low: 40, high: 90, limit: 64 }],
  'around-the-limit': [
    { requests: 1200, channel: 'js', low: 40, high: 90, limit: 64 },
    { requests: 1200, channel: 'Timeout', low: 0.01, high: 0.2, limit: 0.05 },
  ],
  'irregular-growth': [
    { requests: 1200, channel: 'js', low: 400, high: 900, limit: 64 },
    { requests: 1200, channel: 'js', low: -900, high: -400, limit: 64 },
  ],
  'may-double-again': [
    { requests: 1200, channel: 'js', until: 2112.4 },
    { requests: 1200, channel: 'arrayBuffers', until: null },
    { requests: 553, channel: 'entries', until: 708.4 },
  ],
  'not-reproduced': [
    { channel: 'js', least: -2, most: 300 },
    { channel: 'TCPSocketWrap', least: 0, most: 1 },
  ],
  'not-confirmed': [{ growth: 300 }],
  'cut-short': [{ growth: 138, requests: 900, limit: 120 }],
  'kept-for-a-while': [
    {
      ...{ bytesPerRequest: 733, ms: 605_000, kept: 4_434_650, file: 'src/page.ts', line: 7 },
      ...{ package: '@sentry/opentelemetry', issue: 'getsentry/sentry-javascript#18339', fixed: '10.70.0' },
    },
    { bytesPerRequest: 589_000, ms: 605_000, kept: 3_563_450_000, file: null, line: null, package: null, issue: null, fixed: null },
  ],
  'held-by-long-timers': [
    { bytesPerRequest: 300, file: 'src/session.ts', line: 12 },
    { bytesPerRequest: 300, file: null, line: null },
  ],
  'cache-filling': [
    { size: 900, max: 5000, limit: 'max', holder: 'module variable "trips" → Map → entry', growth: 420, requests: 5000 },
    { size: 900, max: 5000, limit: '5000', holder: 'a Map', growth: 420, requests: null },
    { size: 500, max: 500, limit: 'max', holder: 'a Map', growth: 420, requests: 250 },
    { size: 500, max: 500, limit: 'max', holder: 'a Map', growth: 420, requests: null },
  ],
  'too-few-requests': [
    { requests: 40, volleys: 3, needed: 8, budgetMs: 180_000, asked: null },
    { requests: 700, volleys: 10, needed: 8, budgetMs: 600_000, asked: null },
    { requests: 50_301, volleys: 3, needed: 8, budgetMs: 300_000, asked: 16_667 },
  ],
  'bad-event': [{ event: 'pull_request', wrong: ['pull_request.number: missing'] }],
  'comment-refused': [
    { status: 403, message: 'Resource not accessible by integration', fromFork: true },
    { status: 403, message: 'Resource not accessible by integration', fromFork: false },
  ],
  'comment-failed': [
    { status: 500, message: 'oops' },
    { status: null, message: 'ECONNRESET' },
  ],
  'note-failed': [
    { status: 403, message: 'insufficient_scope' },
    { status: null, message: 'fetch failed (ECONNREFUSED)' },
  ],
  'no-pull-request': [{ event: 'push' }],
  'pull-request-unknown': [
    { status: 403, message: 'Resource not accessible by integration' },
    { status: null, message: 'ECONNRESET' },
  ],
  interrupted: [{ signal: 'SIGINT' }],
  'machine-refuses': [
    { code: 'EMFILE', error: 'EMFILE: too many open files' },
    { code: 'EROFS', error: 'EROFS: read-only file system' },
    { code: 'EIO', error: 'EIO' },
  ],
  'tool-failed': [{ error: 'Error: x\n    at y' }],
  'unknown-problem': [
    { code: 'of-tomorrow', what: 'The moon is full.', saw: ['A moon.'], change: 'Wait.' },
    { code: 'of-tomorrow', what: null, saw: [], change: null },
  ],
};

/** Every reason a judged route can have. The compiler asks for a new one here. */
const reasons: Readonly<Record<ReasonCode, true>> = {
  flat: true,
  'levelled-off': true,
  'released-after-a-while': true,
  'bounded-by-package': true,
  'grows-without-requests': true,
  grows: true,
  'out-of-memory': true,
  'held-by-long-timers': true,
  'forgotten-in-time': true,
  'kept-for-a-while': true,
  'too-few-requests': true,
  'around-the-limit': true,
  'irregular-growth': true,
  'may-double-again': true,
  'not-reproduced': true,
  'one-process': true,
};

const cases = problemCodes.flatMap((code) => argsOf[code].map((args) => ({ code, args })));

describe.each(cases)('$code, with $args', ({ code, args }) => {
  const made = (problem as (code: ProblemCode, args: unknown) => Problem)(code, args);
  const words = wordsOf(made);

  it('says what happened in whole sentences, and leaves no gap in them', () => {
    expect(words.what).toMatch(/^\S.*\.$/);
    expect([words.what, ...words.saw, words.change].join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('ends with a sentence that says what to change', () => {
    expect(words.change).toMatch(/^[A-Z][^\n]*[.?]$/);
    expect(words.change).not.toBe(words.what);
  });

  it('is read back from JSON as it was', () => {
    expect(readProblem(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  it('is not read where an argument is missing or of another kind', () => {
    for (const name of Object.keys(made.args)) {
      const { [name]: _, ...fewer } = made.args as Record<string, unknown>;
      expect(readProblem({ code, args: fewer })).toBeNull();
      for (const other of [{}, [1], Number.POSITIVE_INFINITY, undefined])
        expect(readProblem({ code, args: { ...fewer, [name]: other } })).toBeNull();
    }
  });
});

it.each([null, 7, {}, { code: 'toString', args: {} }, { code: '__proto__', args: {} }, { code: 'of-tomorrow', args: {} }])(
  '%j is no problem of this version',
  (value) => expect(readProblem(value)).toBeNull(),
);

it('an inner problem holds no other: words that call for words call for no more', () => {
  const once = problem('no-base', { name: 'main', why: problem('nothing-changed') });
  expect(readProblem(once)).toEqual(once);
  expect(readProblem({ code: 'no-base', args: { name: 'main', why: once } })).toBeNull();
});

it('follows from the numbers alone where it says so, also in the words of another version', () => {
  const limits = { requests: 100, low: 1, high: 9, limit: 5 };
  expect(isJudged(problem('undecided', limits))).toBe(true);
  expect(isJudged(problem('unknown-problem', { code: 'undecided', what: null, saw: [], change: null }))).toBe(true);
  expect(isJudged(problem('redirected', { status: 302, location: '/' }))).toBe(false);
  expect(isJudged(problem('unknown-problem', { code: 'toString', what: null, saw: [], change: null }))).toBe(false);
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
