import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attributeFixtures } from '../attribute-server.ts';
import { type CheckRun, runCheck } from '../run-check.ts';

const source = join(attributeFixtures, 'several');
let app: string;
let run: CheckRun;
let sarif: { readonly runs: readonly { readonly results: readonly { readonly message: { readonly text: string } }[] }[] };
let markdown: string;
let html: string;

/** Of the growth that another route shows for it alone. */
const NEAR = 0.35;

beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), 'several-'));
  await cp(join(source, 'server.js'), join(app, 'server.mjs'));
  await cp(join(source, 'packages'), join(app, 'node_modules'), { recursive: true });
  const routes = ['/one', '/lines', '/package', '/three'].flatMap((route) => ['--route', route]);
  const files = ['--reporter', 'sarif=out.sarif', '--markdown', 'out.md', '--html', 'out.html'];
  run = await runCheck({ cwd: app, args: ['--start', 'node server.mjs', ...routes, ...files] });
  sarif = JSON.parse(await readFile(join(app, 'out.sarif'), 'utf8'));
  markdown = await readFile(join(app, 'out.md'), 'utf8');
  html = await readFile(join(app, 'out.html'), 'utf8');
});
afterAll(() => rm(app, { recursive: true, force: true }));

const lineOf = async (mark: string): Promise<number> => {
  const lines = (await readFile(join(source, 'server.js'), 'utf8')).split('\n');
  return lines.findIndex((text) => text.includes(mark)) + 1;
};
const findingOf = (route: string) => run.report.routes.find((finding) => finding.route === route);

test('one leak is one, whatever else the page does', () => {
  expect(findingOf('/one')).toMatchObject({ verdict: 'leaking', suspects: [{ file: 'server.mjs' }] });
  expect(findingOf('/one')?.leaks).toBeUndefined();
});

test.each([
  ['/lines', ['// <= sessions', '// <= visits'], ['own', 'own']],
  ['/package', ['// <= sessions', '// <= tags'], ['own', 'package']],
  ['/three', ['// <= sessions', '// <= tags', '// <= visits'], ['own', 'package', 'own']],
])('the leaks of %s have a line, an owner and a figure each, which add up to the growth', async (route, marks, faults) => {
  const finding = findingOf(route);
  const { leaks = [], suspects = [], growth = {}, unexplained = 0 } = finding ?? {};
  const wanted = await Promise.all(marks.map(lineOf));
  expect(leaks.map(({ line }) => line).sort()).toEqual([...wanted].sort());
  const faultAt = (line: number) => suspects.find((suspect) => suspect.line === line)?.fault;
  expect(wanted.map(faultAt)).toEqual(faults);
  const sum = leaks.reduce((all, { bytesPerRequest }) => all + bytesPerRequest, 0) + unexplained;
  expect(sum).toBeGreaterThanOrEqual(growth.js?.low ?? Number.POSITIVE_INFINITY);
  expect(sum).toBeLessThanOrEqual(growth.js?.high ?? 0);
});

test('each figure is near what the leak keeps where it is alone', async () => {
  const grown = (route: string) => findingOf(route)?.bytesPerRequest ?? Number.NaN;
  const sessions = grown('/one');
  const truth = { '// <= sessions': sessions, '// <= visits': grown('/lines') - sessions, '// <= tags': grown('/package') - sessions };
  for (const [mark, bytes] of Object.entries(truth)) {
    const line = await lineOf(mark);
    const said = findingOf('/three')?.leaks?.find((leak) => leak.line === line)?.bytesPerRequest ?? 0;
    expect(said, mark).toBeGreaterThan(bytes * (1 - NEAR));
    expect(said, mark).toBeLessThan(bytes * (1 + NEAR));
  }
});

test('each leak is one entry, whichever routes have it, in every report', async () => {
  const titles = sarif.runs[0]?.results.map(({ message }) => message.text.split('\n')[0] ?? '') ?? [];
  expect(titles).toHaveLength(3);
  for (const name of ['sessions', 'index', 'visits']) {
    const named = `"${name}"`;
    expect(titles.filter((title) => title.includes(named))).toHaveLength(1);
    expect(markdown).toContain(name);
    expect(html).toContain(name);
  }
  expect(run.stdout).toContain('/three, leak 3 of 3');
  expect(html).toContain('Leak 3 of 3');
  const brief = findingOf('/three')?.attribution?.brief ?? '';
  expect(brief.match(/^## Leak \d of 3: .* per request$/gm)).toHaveLength(3);
});
