import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReport, theOutage } from '../src/findings/a-report.test-builder.ts';
import { renderHtml } from '../src/report/html.ts';
import { renderJson } from '../src/report/json.ts';
import { renderJunit } from '../src/report/junit.ts';
import { renderMarkdown } from '../src/report/markdown.ts';
import { cliPath } from './run-check.ts';

let folder: Awaited<ReturnType<typeof createFixture>>;
beforeAll(async () => {
  folder = await createFixture({
    'outage.json': renderJson(theOutage()),
    'steady.json': renderJson(aReport()),
    'boastful.json': renderJson({ ...theOutage(), exitCode: 0 }),
    'text.json': 'not JSON',
  });
});
afterAll(() => folder.rm());

function run(...argv: readonly string[]) {
  const { PATH } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliPath, ...argv], { cwd: folder.path, encoding: 'utf8', env: { PATH } });
  return { status, stdout, stderr };
}

describe('report', () => {
  it('renders a recorded report as the check itself would have', async () => {
    const { status, stderr, stdout } = run('report', 'outage.json', '--html', 'r.html', '--markdown', 'r.md');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/leaking +\/sciencepedia/);
    expect(await readFile(folder.getPath('r.html'), 'utf8')).toBe(renderHtml(theOutage(), { beside: '' }));
    expect(await readFile(folder.getPath('r.md'), 'utf8')).toBe(renderMarkdown(theOutage()));
  });

  it('writes to standard output what is asked for there, and nothing else', () => {
    expect(run('report', 'outage.json', '--markdown', '-')).toMatchObject({ status: 1, stdout: renderMarkdown(theOutage()) });
  });

  it('writes reports by their names, as many as are wanted', async () => {
    const { status, stdout } = run('report', 'outage.json', '--reporter', 'junit', '--reporter', 'html=by-name.html');
    expect({ status, stdout }).toEqual({ status: 1, stdout: renderJunit(theOutage()) });
    expect(await readFile(folder.getPath('by-name.html'), 'utf8')).toBe(renderHtml(theOutage(), { beside: '' }));
  });

  it.each([
    ['steady.json', 0],
    ['outage.json', 1],
    ['boastful.json', 1],
  ])('ends as the verdicts of %s demand', (file, status) => {
    expect(run('report', file).status).toBe(status);
  });

  it('does not judge again, as judge does', () => {
    const lenient = run('judge', 'outage.json', '--threshold', '1 MB');
    expect(lenient.stdout).not.toBe(run('report', 'outage.json').stdout);
  });

  it.each(['text.json', 'missing.json'])('refuses %s in words', (file) => {
    const { status, stdout, stderr } = run('report', file, '--html', 'never.html');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('is not a readable report');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
