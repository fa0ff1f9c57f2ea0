/** Reports made by hand, with numbers as real runs give them, for the tests of the renderers. */

import { type Problem, problem } from '../problems.ts';
import type { Comparison, Finding, Flame, Report, ReportedAttribution, ReportedContainer, Suspect } from './report.ts';

type Arm = Finding['arms'][number];
type Sample = Arm['samples'][number];

/** Park and Miller's generator: the same noise in every run. Between -1 and 1. */
const noise = (seed: number) => {
  let state = seed * 7919 + 17;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state / 2147483647) * 2 - 1;
  };
};

interface Shape {
  /** Bytes per request by channel. */
  readonly js: number;
  readonly arrayBuffers?: number;
  readonly external?: number;
  readonly seed?: number;
  readonly volleys?: number;
  readonly volleySize?: number;
  readonly purpose?: Arm['purpose'];
}

const warmUp = 300;

export function anArm(shape: Shape): Arm {
  const { js, arrayBuffers = 0, external = 0, seed = 1, volleys = 12, volleySize = 100, purpose = 'screen' } = shape;
  const next = noise(seed);
  const at = (requests: number, phase: Sample['phase']): Sample => {
    const spike = phase === 'warm-up' ? 180_000 : next() * 900;
    const total: Sample['total'] = {
      served: requests,
      atMs: 1500 + requests * 3,
      heapUsed: Math.round(14_200_000 + 1_900_000 + js * requests + spike),
      codeSpaces: 1_900_000,
      trustedSpaces: 0,
      arrayBuffers: Math.round(18_400 + arrayBuffers * requests),
      external: Math.round(2_100_000 + (arrayBuffers + external) * requests),
      rss: Math.round(88_000_000 + (js + arrayBuffers + external) * requests * 1.4 + Math.abs(next()) * 400_000),
      malloced: 1_048_576,
      globalHandles: 8192,
      nativeContexts: 1,
      detachedContexts: 0,
      resources: { TCPServerWrap: 1, PipeWrap: 1 },
      collections: 3,
      collectMs: 21.4,
    };
    return { total, processes: [{ pid: 4711, sample: total }], requests, phase };
  };
  return {
    settledMs: 0,
    watched: null,
    counted: { requests: [warmUp, warmUp + volleys * volleySize], objects: [9_000, 9_000], realms: 1, containers: [] },
    exit: null,
    purpose,
    load: 'same',
    warmUpRequests: warmUp,
    answered: warmUp + volleys * volleySize,
    volleySize,
    volleys: Array.from({ length: volleys }, () => ({
      served: volleySize,
      expected: volleySize,
      failed: 0,
      durationMs: 310 + next() * 12,
      p50Ms: 2.9,
      p99Ms: 6.1,
    })),
    samples: [at(warmUp, 'warm-up'), ...Array.from({ length: volleys }, (_, i) => at(warmUp + (i + 1) * volleySize, 'volley'))],
  };
}

const samplesOf = (arm: Arm): Finding['samples'] =>
  arm.samples
    .filter((s) => s.phase === 'volley')
    .map(({ requests, total }) => ({
      requests,
      js: total.heapUsed - total.codeSpaces,
      arrayBuffers: total.arrayBuffers,
      external: total.external - total.arrayBuffers,
      rss: total.rss,
    }));

const interval = (bytesPerRequest: number, half: number) => ({
  bytesPerRequest,
  low: bytesPerRequest - half,
  high: bytesPerRequest + half,
});

/** A steady route by default; `shape` draws its samples. */
export function aFinding(given: Partial<Finding> = {}, shape: Shape = { js: given.bytesPerRequest ?? 1 }): Finding {
  const arm = anArm(shape);
  const grown = shape.js + (shape.arrayBuffers ?? 0) + (shape.external ?? 0);
  return {
    route: '/',
    path: '/',
    verdict: 'steady',
    reason: 'flat',
    problem: null,
    bytesPerRequest: grown,
    growth: {
      js: interval(shape.js, Math.max(2.6, shape.js * 0.02)),
      arrayBuffers: interval(shape.arrayBuffers ?? 0, 0.4),
      external: interval(shape.external ?? 0, 0.2),
      globalHandles: interval(0, 0),
    },
    counts: {},
    over: [],
    limit: { bytesPerRequest: 64, from: 'default' },
    requests: 1500,
    judgedRequests: 1100,
    durationMs: 6240,
    time: { hammering: 4800, collecting: 900, waiting: 540 },
    arms: [arm],
    samples: samplesOf(arm),
    suspects: [],
    because: [],
    ...given,
  };
}

/** A route that leaks, confirmed in a second process. */
export function aLeak(given: Partial<Finding> = {}, shape: Shape = { js: given.bytesPerRequest ?? 2412 }): Finding {
  const first = aFinding({}, shape);
  return aFinding(
    {
      route: '/sciencepedia',
      path: '/sciencepedia',
      verdict: 'leaking',
      reason: 'grows',
      over: [(shape.arrayBuffers ?? 0) > shape.js ? 'arrayBuffers' : 'js'],
      requests: 3480,
      durationMs: 14_800,
      arms: [...first.arms, anArm({ ...shape, purpose: 'confirm', volleySize: 140, seed: 5 })],
      ...given,
    },
    shape,
  );
}

export const aSuspect = (given: Partial<Suspect> = {}): Suspect => ({
  file: 'src/lib/theme.ts',
  line: 14,
  column: 19,
  function: 'watchTheme',
  bytesPerRequest: 2251,
  heldBy: 0,
  ...given,
});

/** The source of the leak, as it stands in the repository. */
export const anExcerpt = (given: Partial<NonNullable<Suspect['excerpt']>> = {}): NonNullable<Suspect['excerpt']> => ({
  first: 10,
  line: 14,
  lines: [
    'const themes = new Set<string>();',
    '',
    '/** Tells the other tabs. */',
    'export function watchTheme(onChange: (theme: string) => void) {',
    "  const channel = new BroadcastChannel('theme');",
    '  channel.onmessage = (event) => onChange(event.data);',
    '  return channel;',
    '}',
  ],
  ...given,
});

const places: Readonly<Record<string, string>> = { handle: 'server/entry.js', watchTheme: 'src/lib/theme.ts', render: 'src/lib/theme.ts' };
const aFlame = (name: string, bytesPerRequest: number, children: Flame[] = [], line = 12): Flame => ({
  name,
  file: places[name] ?? '',
  line,
  bytesPerRequest,
  children,
});

type Path = NonNullable<ReportedAttribution['paths']>[number];

/** What keeps the channel of the outage open. */
export const aPath = (given: Partial<Path> = {}): Path => ({
  steps: [
    { kind: 'runtime', name: '', mark: 'expected', reason: 'of-node' },
    { kind: 'class', name: 'MessagePort', mark: 'not-expected', reason: 'left-behind' },
  ],
  fault: 1,
  container: { class: 'MessagePort', name: null, bound: null },
  bytesPerRequest: 2200,
  ...given,
});

const themes = aPath({
  steps: [
    { kind: 'variable', name: 'themes', file: 'src/lib/theme.ts', line: 10, topLevel: true },
    { kind: 'class', name: 'Set' },
    { kind: 'entry', name: '' },
  ],
  container: { class: 'Set', name: 'themes', bound: null },
  bytesPerRequest: 61,
});

/** How the outage's line was found. */
export const anAttribution = (given: Partial<ReportedAttribution> = {}): ReportedAttribution => ({
  why: null,
  leaves: [
    { name: 'BroadcastChannel', perRequest: 1 },
    { name: 'Listener', perRequest: 5 },
    { name: 'closure', perRequest: 2 },
  ],
  paths: [aPath(), themes],
  cause: { code: 'broadcast-channel', args: {} },
  handles: [{ kind: 'MessagePort', perRequest: 1, file: 'src/lib/theme.ts', line: 14 }],
  bound: null,
  survivors: {
    requests: [100, 200, 300, 400],
    sites: [
      { function: 'watchTheme', file: 'src/lib/theme.ts', line: 14, bytes: [225_100, 450_200, 675_300, 900_400] },
      { function: 'render', file: 'src/lib/theme.ts', line: 22, bytes: [6100, 12_200, 18_300, 24_400] },
    ],
    rest: [40_000, 41_000, 40_500, 40_800],
  },
  flame: aFlame('(all requests)', 2312, [
    aFlame('handle', 2312, [aFlame('watchTheme', 2251, [aFlame('BroadcastChannel', 2100)]), aFlame('render', 61)]),
  ]),
  brief:
    '# Memory leak on `/sciencepedia`\n\n```ts\nconst channel = new BroadcastChannel();\n```\n\nRun `ssr-leak-check --route /sciencepedia`.\n',
  notes: [{ code: 'several-processes', args: {} }],
  files: ['/tmp/ssr-leak-check/sciencepedia.heapprofile'],
  durationMs: 5200,
  ...given,
});

/** Compared with a base that did not leak. */
export const aComparison = (given: Partial<Comparison> = {}): Comparison => ({
  state: 'new',
  from: 'measured',
  why: null,
  base: interval(3, 2),
  difference: interval(2409, 50),
  limit: 64,
  perChannel: {
    js: { base: interval(3, 2), head: interval(2412, 48), difference: interval(2409, 50) },
    arrayBuffers: { base: interval(0, 0.4), head: interval(0, 0.4), difference: interval(0, 0.8) },
  },
  heap: { base: 16_100_000, head: 16_400_000, difference: 300_000, limit: 1_600_000, worse: false },
  baseArm: anArm({ js: 3, seed: 9 }),
  ...given,
});

/** A route that could not be judged. */
export function anUnproven(given: Partial<Finding> = {}): Finding {
  return aFinding({
    route: '/account',
    path: '/account',
    verdict: 'unproven',
    reason: 'redirected',
    problem: problem('redirected', { status: 302, location: '/login' }),
    bytesPerRequest: null,
    growth: {},
    requests: 1,
    judgedRequests: 0,
    durationMs: 38,
    time: { hammering: 38, collecting: 0, waiting: 0 },
    arms: [],
    samples: [],
    ...given,
  });
}

export function aReport(given: Partial<Report> = {}): Report {
  return {
    schema: 1,
    tool: { name: 'ssr-leak-check', version: '1.0.0' },
    startedAt: '2026-11-23T22:00:00.000Z',
    durationMs: 42_300,
    machine: { platform: 'linux', arch: 'x64', cpus: 2, memory: 25_000_000_000 },
    server: {
      node: 'v22.23.0',
      v8Flags: ['--no-opt', '--no-maglev', '--always-sparkplug', '--no-flush-bytecode', '--no-lazy-feedback-allocation'],
      command: ['npm', 'start'],
      nodeEnv: 'production',
      heapLimit: 4_345_298_944,
      processes: 1,
      bootMs: 1240,
    },
    routes: [aFinding()],
    problems: [],
    exitCode: 0,
    ...given,
  };
}

/** The outage's story: one page that leaks, one that is inconclusive, the others healthy. */
export const theOutage = (): Report =>
  aReport({
    exitCode: 1,
    routes: [
      aFinding({ route: '/', path: '/' }, { js: 2, seed: 2 }),
      anUnproven(),
      aLeak({
        suspects: [
          aSuspect({ excerpt: anExcerpt(), owner: 'own', found: 'opened', mapped: true }),
          aSuspect({ line: 22, function: 'render', bytesPerRequest: 61, heldBy: null }),
        ],
        attribution: anAttribution(),
      }),
      aFinding({ route: '/product/[id]', path: '/product/1' }, { js: -3, seed: 3 }),
    ],
  });

/** Everything a hostile app could say where it has a say. */
export const hostileTexts: Readonly<Record<string, string>> = {
  markdown: '**bold** [link](https://evil.example) ![img](https://evil.example/x.png) `code` ~~x~~ | cell | <!-- c -->',
  html: '</title></script><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(1)',
  mention: '@everyone @octocat/team owner/repo#1 #12 GH-12 http://evil.example www.evil.example a@b.example',
  command: '::set-output name=verdict::steady',
  'command on a line of its own': 'ok\r\n::error file=x::owned\n##[error]owned',
  ansi: '\u001b[2J\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\u009b1m',
  bidi: 'safe\u202egnp.exe\u2066x\u2069\u200f\u061c',
  invisible: 'a\u200bb\ufeffc\u00add\u{e0041}\u2028e\u0000f\u0008',
  fences: '``` ~~~ ```` \\` \\| \\',
  'a table and a heading': 'x\n| a | b |\n|---|---|\n# heading\n> quote\n- list\n1. one\n---\n    code',
  'half a surrogate': 'a\ud83dz',
  long: 'x'.repeat(50_000),
};

const hostilePaths = (text: string): Path[] => [
  aPath({
    steps: [
      { kind: 'variable', name: text, file: text, line: 1, topLevel: true, mark: 'expected', reason: text.slice(0, 100) },
      { kind: 'object', name: text, keys: [text, text, text, text, text], mark: 'unknown', reason: 'no-age' },
      { kind: 'property', name: text },
      { kind: 'function', name: text, file: text, line: 2, mark: 'not-expected', reason: 'left-behind' },
    ],
    fault: 3,
    container: { class: text, name: text, bound: { name: text, max: 1, size: 1 } },
  }),
  aPath({
    steps: [
      { kind: 'global', name: text },
      { kind: 'variable', name: text },
      { kind: 'class', name: text },
      { kind: 'omitted', name: text },
    ],
  }),
  aPath({ steps: [] }),
];

const hostileContainers = (text: string): ReportedContainer[] => [
  {
    ...{ kind: text, class: text, name: text, entriesPerRequest: 1, gained: 100, requests: 100, removed: 0 },
    addedAt: { file: text, line: 1, owner: 'own', dependency: { name: text, version: text, file: text, line: 2 } },
  },
];

/** Codes that are known and that are not, arguments that fit and that do not. */
const hostileNotes = (text: string) => [
  { code: 'failed', args: { part: text, message: text } },
  { code: 'no-source-map', args: { setting: text } },
  { code: 'heap-too-large', args: { [text.slice(0, 50)]: text } },
  { code: 'constructor', args: { message: text } },
  { code: text, args: {}, text },
];
/** One that this version does not know, in the words of the file. */
const aStrangeProblem = (text: string): Problem =>
  problem('unknown-problem', { code: text, what: text, saw: [text, `  ${text}`], change: text });

/** A published leak, as a report of somebody else may say it. Its address alone has a form. */
const hostilePublished = (text: string) => ({
  ...{ id: text, package: text, version: text, issue: text, address: 'https://github.com/o/n/issues/1', fault: 'package' as const },
  ...{ fixed: text, what: text, change: text },
});

/** The outage with this text wherever the app has a say. */
export function hostile(text: string): Report {
  const leak = aLeak({
    route: `/${text}`,
    path: `/${text}`,
    reason: text,
    over: [text.slice(0, 150)],
    counts: { [text.slice(0, 150)]: { perRequest: 1, low: 1, high: 1 } },
    suspects: [
      aSuspect({
        file: text,
        function: text,
        retainedBy: text,
        heldBy: 1,
        excerpt: anExcerpt({ lines: [text, '', text, `  ${text}`, text, '}'].map((line) => line.slice(0, 900)) }),
      }),
      aSuspect({ owner: 'dependency', file: text, dependency: { name: text, version: text, file: text, line: 3 } }),
    ],
    attribution: anAttribution({
      leaves: [{ name: text, perRequest: 1 }],
      retainers: [text, text],
      paths: hostilePaths(text),
      containers: hostileContainers(text),
      cause: { code: text, args: { name: text }, what: `Each request ${text}`, change: text },
      handles: [{ kind: text, perRequest: 1, file: text, line: 1 }],
      bound: { name: text, max: 10, size: 5 },
      notes: hostileNotes(text),
      brief: `# ${text}\n\n${text}\n`.slice(0, 90_000),
      files: [text],
      survivors: {
        requests: [1, 2, 3],
        sites: [{ function: text, file: text, line: 1, bytes: [1, 2, 3] }],
        rest: [1, 1, 1],
      },
      flame: { ...aFlame(text, 100, [aFlame(text, 60), aFlame(text, 40)]), file: text },
      published: [hostilePublished(text)],
    }),
    comparison: aComparison({
      state: 'unclear',
      from: 'not-possible',
      base: null,
      difference: null,
      why: aStrangeProblem(text),
    }),
    because: [text],
  });
  // Nothing was found, and the reason is the app's.
  const unfound = aLeak({
    route: `/u${text}`,
    attribution: anAttribution({
      why: { code: 'error', args: { message: text } },
      cause: null,
      paths: [],
      handles: [],
      survivors: null,
      flame: null,
      brief: null,
    }),
  });
  // Codes that are known, with the app's names in their words.
  const load = text.slice(0, 100);
  const named = aLeak({
    route: `/n${text}`,
    arms: aLeak().arms.map((arm) => ({ ...arm, load })),
    loads: [
      {
        ...{ load, verdict: 'leaking', reason: text, bytesPerRequest: 1000, low: 900, high: 1100, limit: 128, requests: 900 },
        ...{
          traits: [
            { kind: 'query', name: text },
            { kind: load, name: text },
          ],
          bytesPerValue: 1000,
        },
      },
    ],
    suspects: [aSuspect({ file: text, function: text, heldBy: 0 })],
    attribution: anAttribution({
      paths: hostilePaths(text),
      cause: { code: 'unbounded-collection', args: { kind: text, name: text } },
      notes: hostileNotes(text),
    }),
  });
  const held = aLeak({
    route: `/h${text}`,
    suspects: [aSuspect({ file: text, function: text, heldBy: 0 })],
    attribution: anAttribution({ paths: hostilePaths(text), cause: null, handles: [] }),
  });
  const known = aLeak({ route: `/k${text}`, known: { reason: text, until: text, expired: false }, tolerated: 'known' });
  const died = problem('server-died', { code: null, signal: text, requests: 3, tail: [text, text] });
  return aReport({
    exitCode: 1,
    startedAt: text,
    tool: { name: 'ssr-leak-check', version: text },
    machine: { platform: text, arch: text, cpus: 2, memory: 1e9 },
    server: {
      node: text,
      v8Flags: [text],
      command: [text, text],
      nodeEnv: text,
      heapLimit: 4e9,
      processes: 1,
      alsoListening: [text],
      bootMs: 1,
    },
    baseline: { kind: 'ref', name: text, commit: text, why: problem('no-base', { name: text, why: aStrangeProblem(text) }) },
    routes: [
      aFinding({
        route: `/s${text}`,
        warnings: [
          { code: 'unknown-warning', args: { code: text, sentence: text } },
          { code: 'logs-each-request', args: { lines: [text, text], logged: 1_000, requests: 1_200 } },
          { code: 'answers-change', args: { fromStatus: 200, fromType: text, toStatus: 204, toType: text, changed: 600, requests: 1_200 } },
          { code: 'container-grows', args: { kind: text, class: text, gained: 30, requests: 1_200 } },
          { code: 'package-cache', args: { package: text, version: text, bytesPerRequest: 100, max: 10, fullBytes: 1_000 } },
          { code: 'measured-elsewhere', args: { from: text, to: text } },
        ],
      }),
      leak,
      unfound,
      named,
      held,
      known,
      anUnproven({ route: text, reason: 'server-died', problem: died }),
    ],
    skipped: [
      { route: `/o${text}`, kind: 'page', why: 'no-example-url', example: text },
      { route: `/i${text}`, kind: 'api', why: 'ignored' },
    ],
    brought: [{ ...hostilePublished(text), bytesPerRequest: 1_000, load }],
    exposed: problem('credentials-within-reach', { places: [text, 'memory'], apart: text, refused: [text] }),
    problems: [aStrangeProblem(text)],
  });
}
