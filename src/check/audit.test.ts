import { execFileSync } from 'node:child_process';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { aReport } from '../findings/a-report.test-builder.ts';
import { readReport } from '../findings/json.ts';
import { auditAsJson, auditMarkdown, auditTable } from '../report/audit.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { renderTerminal } from '../report/terminal.ts';
import { auditApp } from './audit.ts';
import { broughtSince } from './brought.ts';

const lock = (packages: Readonly<Record<string, string>>) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: Object.fromEntries(Object.entries(packages).map(([name, version]) => [`node_modules/${name}`, { version }])),
  });

/** A repository whose base has the first packages, and whose working tree has the second. */
async function change(before: Readonly<Record<string, string>> | null, after: Readonly<Record<string, string>>) {
  const app = await createFixture({ 'package.json': '{}', ...(before ? { 'package-lock.json': lock(before) } : {}) });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: app.path, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'base');
  await app.writeFile('package-lock.json', lock(after));
  return app;
}

const plain = { color: false, width: 120 };

describe('a change that brings a known leak', async () => {
  await using app = await change({ next: '16.3.5', mustache: '4.2.0' }, { next: '16.3.4', mustache: '4.2.0' });
  const found = await auditApp({ cwd: app.path, base: 'main' });
  const brought = await broughtSince(app.path, found.since);
  const unknown = await broughtSince(app.path, '0123456789012345678901234567890123456789');

  it('is said to bring it, and fails where that is asked for', () => {
    expect(found.failing).toBe(true);
    expect(auditTable(found, plain)).toContain(
      'This change brings next 16.3.4, which is known to leak 362 kB per request, under new addresses (vercel/next.js#97938);\nfixed in 16.3.5: upgrade.',
    );
    expect(auditMarkdown(found)).toContain('⚠️ This change brings `next 16.3.4`, which is known to leak 362 kB per request');
  });

  it('is data for programs', () => {
    expect(auditAsJson(found)).toMatchObject({
      schema: 1,
      from: 'package-lock.json',
      leaks: expect.arrayContaining([
        expect.objectContaining({ id: 'next-97938', fixed: '16.3.5', bytesPerRequest: 362308, brought: true }),
        expect.objectContaining({ id: 'mustache-818', fault: 'usage', fixed: null, brought: false }),
      ]),
    });
  });

  it('stands in the report, the comment and the terminal', () => {
    expect(brought).toMatchObject([{ package: 'next', version: '16.3.4', fixed: '16.3.5', bytesPerRequest: 362308, load: 'addresses' }]);
    const report = readReport(renderJson({ ...aReport(), brought: [...brought] }), 'report.json');
    expect(renderMarkdown(report)).toContain(
      '⚠️ This change brings `next 16.3.4`, which is known to leak 362 kB per request, under new addresses (',
    );
    expect(renderMarkdown(report)).toContain('(https://redirect.github.com/vercel/next.js/issues/97938)); fixed in 16.3.5: upgrade.');
    expect(renderTerminal(report, plain)).toContain('! This change brings next 16.3.4, which is known to leak 362 kB per request');
  });

  it('fails no check where the commit is not known', async () => {
    expect(await broughtSince('/', null)).toEqual([]);
    expect(unknown).toEqual([]);
  });

  it('links to the issue without leaving a note in it', () => {
    expect(auditMarkdown(found)).toContain('(https://redirect.github.com/vercel/next.js/issues/97938)');
    expect(auditMarkdown(found)).not.toContain('https://github.com');
  });
});

it('a change of something else brings none, whatever was there before', async () => {
  await using app = await change({ next: '16.3.4' }, { next: '16.3.4', left: '1.0.0' });
  const found = await auditApp({ cwd: app.path, base: 'main' });
  expect(found).toMatchObject({ brought: [], failing: false });
  expect(found.rows.map(({ leak }) => leak.id)).toContain('next-97938');
});

it('a base without a lockfile says nothing of what the change brings', async () => {
  await using app = await change(null, { next: '16.3.4' });
  expect(await auditApp({ cwd: app.path, base: 'main' })).toMatchObject({ brought: null, failing: true });
});

it('ways to use a package that leak fail nothing', async () => {
  await using app = await change(null, { mustache: '4.2.0' });
  const found = await auditApp({ cwd: app.path, base: null });
  const ofPackages = found.rows.filter(({ leak, package: name }) => leak.fault === 'package' && name !== 'node');
  expect(ofPackages).toEqual([]);
  expect(auditTable(found, plain)).toContain('Ways to use what is installed that leak:');
});

it('neither a lockfile nor packages: says so', async () => {
  await using app = await createFixture({ '.git/HEAD': '' });
  await expect(auditApp({ cwd: app.path, base: null })).rejects.toMatchObject({ problems: [{ code: 'nothing-installed' }] });
});

it('a lockfile with conflicts: says so', async () => {
  await using app = await createFixture({ '.git/HEAD': '', 'package-lock.json': '<<<<<<< HEAD\n' });
  await expect(auditApp({ cwd: app.path, base: null })).rejects.toMatchObject({ problems: [{ code: 'bad-lockfile' }] });
});
