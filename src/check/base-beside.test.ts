import { execFileSync } from 'node:child_process';
import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import type { Baseline } from '../config/settings.ts';
import { settingsFrom } from '../config/settings-from.ts';
import { aLeak, anAttribution, aReport, aSuspect } from '../findings/a-report.test-builder.ts';
import { asBaseline, circumstancesOf } from '../findings/as-baseline.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { openComparand } from './base-beside.ts';

const command = { text: 'node server.js', env: {}, words: ['node', 'server.js'] } as const;
const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };
const notBooted = async () => {
  throw new Error('nothing of the base is booted here');
};

async function opened(cwd: string, baseline: Baseline | null) {
  const notes: string[] = [];
  const comparand = await openComparand(
    { ...settingsFrom({}, { cwd }), baseline },
    {
      ...{ version: '1.0.0', env: process.env, signal: new AbortController().signal, secrets: [] },
      onProgress: (event) => event.type === 'note' && notes.push(event.text),
    },
  );
  return { comparand, notes };
}

it.each<[string, Baseline | null, string | undefined]>([
  ['no comparison was asked for', null, undefined],
  ['none is wanted', { kind: 'none' }, 'none'],
])('has no side where %s', async (_, baseline, kind) => {
  await using app = await createFixture({});
  const { comparand, notes } = await opened(app.path, baseline);
  expect(comparand.facts?.kind).toBe(kind);
  expect(comparand.known({ route: '/', fingerprint: null }, null)).toBeNull();
  await using beside = await comparand.open(command, '/', notBooted);
  expect(beside.side).toBeNull();
  expect(notes).toEqual([]);
});

it('goes without a base that is only the default of a pull request, and says why', async () => {
  await using app = await createFixture({});
  const { comparand, notes } = await opened(app.path, { kind: 'ref', ref: 'main', required: false });
  expect(comparand.facts).toMatchObject({ kind: 'ref', name: 'main', why: { code: 'no-base' } });
  expect(notes).toHaveLength(1);
  await using beside = await comparand.open(command, '/', notBooted);
  expect(beside.side).toMatchObject({ from: 'not-possible', problem: { code: 'no-base' } });
});

it('throws where a base is required and there is none', async () => {
  await using app = await createFixture({});
  await expect(opened(app.path, { kind: 'ref', ref: 'main', required: true })).rejects.toMatchObject({ problems: [{ code: 'no-git' }] });
});

it('goes without a base that differs in no file: its leaks would all be old ones', async () => {
  await using app = await createFixture({ 'server.js': '1' });
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: app.path, env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null' }, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'begin');
  const { comparand } = await opened(app.path, { kind: 'ref', ref: 'main', required: false });
  expect(comparand.facts?.why).toMatchObject({ code: 'no-base', args: { why: { code: 'nothing-changed' } } });
});

it('knows from a file what a route did, where it was measured under the same circumstances', async () => {
  const server = aReport().server!;
  const leak = aLeak({ route: '/leaking', suspects: [aSuspect()], attribution: anAttribution() });
  const text = asBaseline(aReport({ routes: [leak] }), circumstancesOf(server, '1.0.0', null)!, 'abc');
  await using app = await createFixture({ 'baseline.json': text });
  const { comparand, notes } = await opened(app.path, { kind: 'file', file: app.getPath('baseline.json') });
  expect(comparand.known({ route: '/leaking', fingerprint: null }, server)).toMatchObject({ from: 'file', stored: { verdict: 'leaking' } });
  expect(comparand.known({ route: '/new', fingerprint: null }, server)).toEqual({ from: 'not-in-base' });
  const fingerprint = fingerprintOf(leak)!;
  expect(comparand.known({ route: '/renamed', fingerprint }, server)).toMatchObject({ from: 'file', stored: { route: '/leaking' } });
  expect(comparand.known({ route: '/renamed', fingerprint: '0123456789abcdef' }, server)).toEqual({ from: 'not-in-base' });
  expect(comparand.known({ route: '/leaking', fingerprint: null }, null)).toBeNull();
  expect(comparand.facts).toMatchObject({ kind: 'file', commit: 'abc', why: null });

  const stale = { from: 'not-possible', problem: { code: 'stale-baseline' } };
  expect(comparand.known({ route: '/leaking', fingerprint: null }, { ...server, node: 'v18.0.0' })).toMatchObject(stale);
  expect(comparand.known({ route: '/new', fingerprint: null }, { ...server, node: 'v18.0.0' })).toMatchObject(stale);
  expect(comparand.facts?.why).toMatchObject({ code: 'stale-baseline' });
  expect(notes).toHaveLength(1);
});
