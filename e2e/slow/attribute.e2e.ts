import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/attribute/attribute.ts';
import { noteSentences, whySentence } from '../../src/report/attribution-words.ts';
import { causeWords } from '../../src/report/cause-words.ts';
import { pathWords } from '../../src/report/path-words.ts';
import { attributed, attributeFixtures, marked } from '../attribute-server.ts';
import { runCheck } from '../run-check.ts';

/** What holds the objects of each planted leak, in words, and its likely cause. */
const planted = {
  array: ['module variable "visits" in server.js → Array → element → {at, length}', 'unbounded-collection'],
  map: ['module variable "cache" in lib/cache.js → Map → entry → {rows}', 'unbounded-collection'],
  'one-in-ten': ['module variable "failures" in server.js → Object → entry → {id, stack, when}', 'unbounded-collection'],
  'broadcast-channel': ['what Node.js itself has open → MessagePort', 'broadcast-channel'],
  'broadcast-channel-unref': ['what Node.js itself has open → MessagePort', 'broadcast-channel'],
  listener: [
    'module variable "bus" in server.js → EventEmitter → ._events → {refresh} → .refresh → Array → element → function (anonymous) written at server.js:14',
    'listener',
  ],
  interval: ["Node.js's timers → Timeout written at server.js:5", 'timer'],
  'pending-promise': ['module variable "waiters" in server.js → Array → element → function (anonymous)', 'pending-promise'],
  'async-local-storage': [
    'module variable "jobs" in server.js → Array → element → function (anonymous) written at server.js:9',
    'unbounded-collection',
  ],
  'abort-signal': [
    'module variable "shutdown" in server.js → AbortController → .#signal → AbortSignal → Map → entry → {size, next, resistStopPropagation} → .next → Listener written at server.js:7',
    'abort-signal',
  ],
  'client-per-request': ['module variable "focus" in server.js → {watchers} → .watchers → QueryClient', 'client-per-request'],
  devtools: ['module variable "devtools" in server.js → {timeline} → .timeline → Array → element → {type, store, at}', 'devtools'],
  'long-timer': ["Node.js's timers → Timeout written at server.js:4", 'long-timer'],
  'message-channel': ['what Node.js itself has open → MessagePort', 'message-port'],
  // Two processes serve, and the app passes on to the other what tells its requests apart.
  'mock-backend': ['module variable "prices" in server.js → Map → entry → {product, rows}', 'unbounded-collection'],
  'unrelated-max': ['module variable "registry" in server.js → Registry → .entries → Map → entry → {html, at}', 'unbounded-collection'],
} as const;

/** What holds the memory of the first suspect, in words. */
const heldBy = ({ suspects: [first], paths }: Attribution) => {
  const path = paths[first?.heldBy ?? -1];
  return path && pathWords(path);
};

const firstLine = ({ suspects: [first] }: Attribution) => first && `${first.frame.file}:${first.frame.line}`;

describe('the guilty line is the first suspect, and what holds its objects is named', () => {
  it.each(Object.entries(planted))('%s', async (name, [retainedBy, cause]) => {
    const folder = join(attributeFixtures, name);
    const found = await attributed(folder, ['node', 'server.js'], {
      ...(name === 'one-in-ten' ? { growth: { js: 15, arrayBuffers: 0 } } : {}),
      ...(name === 'devtools' ? { nodeEnv: 'development' } : {}),
    });
    expect([found.why, ...found.notes]).toEqual([null]);
    expect(firstLine(found)).toBe(marked(folder));
    // Before Node.js 22 a snapshot names an AbortSignal by its base class.
    expect(heldBy(found)?.replace('EventTarget', 'AbortSignal')).toBe(retainedBy);
    expect(found.cause?.code).toBe(cause);
  });
});

it('counts what each request leaves behind, and sees an unreferenced channel opened', async () => {
  const folder = join(attributeFixtures, 'broadcast-channel-unref');
  const found = await attributed(folder, ['node', 'server.js']);
  expect(found.classes).toContainEqual({ name: 'BroadcastChannel', perRequest: 1 });
  expect(found.suspects).toHaveLength(1);
  const [port] = found.handles;
  expect(port).toMatchObject({ kind: 'MessagePort', openedAt: { file: 'server.js' } });
  expect(`server.js:${port?.openedAt?.line}`).toBe(marked(folder));
});

it('gives the bytes of buffers, outside the heap, to the line that keeps them', async () => {
  const folder = join(attributeFixtures, 'buffers');
  const found = await attributed(folder, ['node', 'server.js'], { growth: { js: 180, arrayBuffers: 8192 } });
  expect(firstLine(found)).toBe(marked(folder));
  expect(found.suspects[0]?.offHeap).toBe(true);
  expect(found.suspects[0]?.bytesPerRequest).toBeGreaterThan(8192);
  expect(heldBy(found)).toBe('module variable "uploads" in server.js → Set → entry → Buffer');
});

describe('a bounded cache that still fills', () => {
  it.each([
    ['lru-filling', 'max', 50_000],
    ['page-cache-filling', 'MOST', 20_000],
    ['reservoir-filling', 'limit', 20_000],
  ])('%s is told from a leak', async (name, limit, max) => {
    const found = await attributed(join(attributeFixtures, name), ['node', 'server.js']);
    expect(found.cause?.code).toBe('cache-filling');
    expect(found.filling).toMatchObject({ name: limit, max, requests: max });
    expect(found.cause && causeWords(found.cause)?.what).toBe(
      `A bounded cache is still filling: ${found.filling?.size.toLocaleString('en')} of about ${max.toLocaleString('en')} entries.`,
    );
  });

  it('is one no longer when the measurement went on beyond its limit', async () => {
    const folder = join(attributeFixtures, 'page-cache-filling');
    const found = await attributed(folder, ['node', 'server.js'], { grewBeyond: 20_000 });
    expect(found.cause?.code).toBe('unbounded-collection');
  });

  it('makes the route unproven, and nothing is written about it; a number that merely stands nearby does not', async () => {
    await using copy = await temporaryFolder();
    const args = ['--start', 'NODE_ENV=production node server.js', '--route', '/'];
    // In that time the cache cannot have become full.
    const files = ['--artifacts', copy.path, '--keep-snapshots', '--budget', '20 s'];
    const filling = await runCheck({ cwd: join(attributeFixtures, 'lru-filling'), args: [...args, ...files] });
    expect(filling.status).toBe(2);
    expect(filling.report.routes[0]).toMatchObject({ verdict: 'unproven', reason: 'cache-filling' });
    expect(filling.report.routes[0]?.sentence).toMatch(/^A bounded cache is still filling: it holds [\d,]+ of about 50,000 entries\.$/);
    expect(await readdir(copy.path)).toEqual([]);
    expect(filling.report.routes[0]?.attribution).toMatchObject({ files: [], cause: { code: 'cache-filling' } });
    const leaking = await runCheck({ cwd: join(attributeFixtures, 'unrelated-max'), args });
    expect(leaking.status).toBe(1);
    expect(leaking.report.routes[0]).toMatchObject({ verdict: 'leaking', reason: 'grows' });
  });
});

it('writes the brief, the profile and the snapshots of a leak, and no secret into what may be shown', async () => {
  await using copy = await temporaryFolder();
  const folder = join(copy.path, 'leaks');
  const { report, stdout } = await runCheck({
    cwd: join(attributeFixtures, 'map'),
    args: [
      ...['--start', 'NODE_ENV=production TOKEN=hunter2 node server.js', '--route', '/a?b=c&d={n}'],
      ...['--header', 'authorization: Bearer hunter3', '--artifacts', folder, '--keep-snapshots'],
    ],
  });
  const { attribution, suspects } = report.routes[0]!;
  const names = attribution?.files.map((file) => file.replace(`${folder}/a-b-c-d-n-`, '').replace(/^[0-9a-f]{8}/, ''));
  expect(names).toEqual(['.md', '.heapprofile', '.1.heapsnapshot', '.2.heapsnapshot', '.3.heapsnapshot']);
  const [brief, profile] = await Promise.all((attribution?.files ?? []).slice(0, 2).map((file) => readFile(file, 'utf8')));
  expect(brief).toBe(attribution?.brief);
  expect(brief).toContain('>  7 |   cache.set(key, { rows }); // <= leak');
  expect(brief).toContain('"/a?b=c&d={n}"');
  expect(brief).toContain('--header "authorization: $AUTHORIZATION"');
  for (const text of [brief, profile, JSON.stringify(report), stdout]) expect(text).not.toContain('hunter3');
  for (const text of [brief, profile, JSON.stringify(report)]) expect(text).not.toContain('hunter2');

  expect(suspects[0]?.excerpt).toMatchObject({ line: 7 });
  const { survivors, flame } = attribution!;
  expect(survivors?.sites[0]).toMatchObject({ file: suspects[0]?.file, line: 7 });
  const bytes = survivors?.sites[0]?.bytes ?? [];
  expect(bytes).toHaveLength(survivors?.requests.length ?? -1);
  expect(bytes.at(-1)).toBeGreaterThan(2 * (bytes[0] ?? 0));
  expect(flame?.bytesPerRequest).toBeGreaterThan(500);
  const namesIn = (node: typeof flame): readonly string[] => (node ? [node.name, ...node.children.flatMap(namesIn)] : []);
  expect(namesIn(flame)).toContain('load');
});

it('marks the suspect that stands on a line of the change', async () => {
  await using copy = await temporaryFolder();
  await cp(join(attributeFixtures, 'map'), copy.path, { recursive: true });
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { cwd: copy.path });
  const file = join(copy.path, 'lib/cache.js');
  const leaky = await readFile(file, 'utf8');
  await writeFile(file, leaky.replace(/^.*<= leak.*\n/m, ''));
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'before');
  await writeFile(file, leaky);
  git('commit', '-q', '-a', '-m', 'after');
  const args = ['--start', 'NODE_ENV=production node server.js', '--route', '/', '--changed', 'HEAD~1'];
  const { report } = await runCheck({ cwd: copy.path, args: [...args, '--baseline', 'none'] });
  expect(report.routes[0]?.suspects[0]).toMatchObject({ file: 'lib/cache.js', line: 7, changed: true, changedLine: true });
  expect(report.routes[0]?.attribution?.brief).toContain('on a line that this change touches');
});

it('names the package that keeps the memory, and the own line that calls it', async () => {
  await using copy = await temporaryFolder();
  const source = join(attributeFixtures, 'dependency');
  await cp(join(source, 'server.js'), join(copy.path, 'server.mjs'));
  await cp(join(source, 'packages'), join(copy.path, 'node_modules'), { recursive: true });
  const found = await attributed(copy.path, ['node', 'server.mjs']);
  expect(firstLine(found)).toBe(marked(source, '// <= called here').replace('.js', '.mjs'));
  const [file, line] = marked(join(source, 'packages/leaky-store')).split(':');
  expect(found.suspects[0]?.dependency).toEqual({ name: 'leaky-store', version: '3.2.1', file, line: Number(line), function: 'Store' });
  expect(found.paths[0] && pathWords(found.paths[0])).toMatch(
    /^module variable "entries" in node_modules\/leaky-store\/index.js → Map → entry → Store$/,
  );
});

describe('bundled and minified code', () => {
  const source = join(attributeFixtures, 'bundled');

  it('comes out as the line of the source, by its map', async () => {
    await using copy = await bundled(true);
    const found = await attributed(copy.path, ['node', 'dist/server.js']);
    expect(firstLine(found)).toBe(marked(source));
    expect(found.suspects[0]?.frame.mapped).toBe('source-map');
    expect(heldBy(found)).toBe('module variable "pages" in src/lib/cache.ts → Map → entry → {rows, key}');
  });

  it('comes out as the line of the source without a map, where the source says the same', async () => {
    await using copy = await bundled(false, false);
    const found = await attributed(copy.path, ['node', 'dist/server.js'], { framework: 'vite-ssr' });
    expect(firstLine(found)).toBe(marked(source));
    expect(found.suspects[0]?.frame.mapped).toBe('syntax');
    expect(found.suspects[0]?.excerpt?.file).toBe(marked(source).split(':')[0]);
    expect(heldBy(found)).toBe('module variable "pages" in src/lib/cache.ts → Map → entry → {rows, key}');
    expect(found.notes.map(({ code }) => code)).toEqual(['found-by-syntax']);
  });

  it('comes out as the built position without map and sources, with the setting that would help', async () => {
    await using copy = await bundled(false);
    await rm(join(copy.path, 'src'), { recursive: true });
    const found = await attributed(copy.path, ['node', 'dist/server.js'], { framework: 'vite-ssr' });
    expect(found.suspects[0]?.frame).toMatchObject({ file: 'dist/server.js', mapped: null });
    const built = await readFile(join(copy.path, 'dist/server.js'), 'utf8');
    const { line, column } = found.suspects[0]!.frame;
    expect(built.split('\n')[line - 1]!.slice(column - 1)).toMatch(/^set\(/);
    expect(noteSentences(found.notes).join()).toMatch(/sourcemap: true/);
  });

  it('goes without the map that points out of the repository', async () => {
    await using copy = await bundled(true);
    const map = join(copy.path, 'dist/server.js.map');
    await rm(map);
    await rm(join(copy.path, 'src'), { recursive: true });
    await symlink('/etc/hostname', map);
    const found = await attributed(copy.path, ['node', 'dist/server.js']);
    expect(found.suspects[0]?.frame).toMatchObject({ file: 'dist/server.js', mapped: null });
  });
});

it('gives a profile that opens in the tools for it, and keeps the snapshots when asked', async () => {
  await using copy = await temporaryFolder();
  const keepSnapshots = { folder: join(copy.path, 'out'), name: 'root' };
  const found = await attributed(join(attributeFixtures, 'array'), ['node', 'server.js'], { keepSnapshots });
  expect(found.files.map((file) => file.slice(keepSnapshots.folder.length + 1))).toEqual([
    'root.1.heapsnapshot',
    'root.2.heapsnapshot',
    'root.3.heapsnapshot',
  ]);
  const [profile] = found.profiles;
  expect(profile?.head.callFrame.functionName).toBe('(root)');
  expect(profile?.samples.length).toBeGreaterThan(0);
});

it('says why there are no suspects when the server is gone', async () => {
  const folder = join(attributeFixtures, 'array');
  const gone = async () => {
    throw new Error('The server ended.');
  };
  const found = await attributed(folder, ['node', 'server.js'], { hammer: gone });
  expect(found.suspects).toEqual([]);
  expect(whySentence(found)).toMatch(/The server ended/);
});

async function bundled(sourcemap: boolean, minify = true) {
  const copy = await temporaryFolder();
  await cp(join(attributeFixtures, 'bundled'), copy.path, { recursive: true });
  await mkdir(join(copy.path, 'dist'));
  await using bundle = await rolldown({ input: join(copy.path, 'src/server.ts'), platform: 'node' });
  await bundle.write({ file: join(copy.path, 'dist/server.js'), format: 'cjs', minify, sourcemap });
  return copy;
}

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'attribute-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
