import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { attributeFixtures } from '../attribute-server.ts';
import { type CheckRun, runCheck } from '../run-check.ts';

const cwd = join(attributeFixtures, 'blocks');
let run: CheckRun;

beforeAll(async () => {
  const routes = ['/log', '/columns', '/memory', '/module', '/modules', '/kept', '/visits', '/recent'].flatMap((route) => [
    '--route',
    route,
  ]);
  run = await runCheck({ cwd, args: ['--start', 'node server.js', ...routes] });
});

const findingOf = (route: string) => run.report.routes.find((finding) => finding.route === route);

test.each([
  ['/log', 'log', 'growing-block'],
  ['/columns', 'columns', 'growing-block'],
  ['/memory', 'memory', 'growing-block'],
  ['/module', 'module', 'growing-block'],
  // A larger buffer that is replaced beside it is not what grows.
  ['/kept', 'kept', 'unbounded-collection'],
  // On the heap, but no object comes with each request: its table alone grows.
  ['/visits', 'visits', 'unbounded-collection'],
])('%s: the line that makes it larger, and the cause', async (route, mark, cause) => {
  const lines = (await readFile(join(cwd, 'server.js'), 'utf8')).split('\n');
  const { verdict, suspects = [], attribution, bytesPerRequest = 0 } = findingOf(route) ?? {};
  const [first] = suspects;
  expect([verdict, first?.file.endsWith('blocks/server.js'), first?.line, attribution?.cause?.code]).toEqual([
    'leaking',
    true,
    lines.findIndex((text) => text.includes(`// <= ${mark}`)) + 1,
    cause,
  ]);
  // What is kept one by one was made on another line, which has its part.
  if (route !== '/kept') expect(first?.bytesPerRequest ?? 0).toBeGreaterThan((bytesPerRequest ?? 0) * 0.9);
});

test('a memory that grows within a module which is called in several places has a name, a cause and the way to it', () => {
  expect(findingOf('/modules')).toMatchObject({
    verdict: 'leaking',
    attribution: { cause: { code: 'growing-block', args: { kind: 'memory', name: 'other' } } },
  });
  expect(findingOf('/modules')?.attribution?.paths?.[0]?.container).toMatchObject({ class: 'Memory', name: 'other' });
});

test('a buffer that keeps its size is steady', () => {
  expect(findingOf('/recent')?.verdict).toBe('steady');
});
