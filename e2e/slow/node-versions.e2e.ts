import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { plainEnvironment, prepareNode } from '../prepare-app.ts';
import { runCheck } from '../run-check.ts';

const cwd = fileURLToPath(new URL('../fixtures/verdict/servers/', import.meta.url));
const routes = ['--route', '/array', '--route', '/'];

/** The environment of a terminal in which `node` is this one. */
const withNode = (node: string) => {
  const env = plainEnvironment();
  return { ...env, PATH: `${dirname(node)}${delimiter}${env.PATH}` };
};

/** All other tests run on this one. */
const own = Number(process.versions.node.split('.')[0]);

describe('the command line', () => {
  test.each(([20, 22, 24, 26] as const).filter((major) => major !== own))('runs on Node.js %s', async (major) => {
    const node = await prepareNode(major);
    const { report, status } = await runCheck({ cwd, args: ['--start', 'node leaks.mjs', ...routes], node, env: withNode(node) });
    expect(report.server?.node).toMatch(`v${major}.`);
    expect(report.routes.map(({ verdict }) => verdict)).toEqual(['leaking', 'steady']);
    expect(status).toBe(1);
  });
});

test('a memory of WebAssembly that grows is found on Node.js 26, which does not count it', async () => {
  const start = ['--start', 'node leaks.mjs', '--route', '/wasm-memory'];
  const { report } = await runCheck({ cwd, args: start, env: withNode(await prepareNode(26)) });
  expect(report.routes[0]).toMatchObject({ verdict: 'leaking', over: ['external'] });
  expect(report.routes[0]?.bytesPerRequest).toBeGreaterThan(240);
  expect(report.routes[0]?.bytesPerRequest).toBeLessThan(275);
});

test('Node.js 26 keeps what each request compiles, and the line that does is told with that cause', async () => {
  const start = ['--start', 'node innocents.mjs', '--route', '/new-function-transient'];
  const { report } = await runCheck({ cwd, args: start, env: withNode(await prepareNode(26)) });
  const [finding] = report.routes;
  expect(finding).toMatchObject({ verdict: 'leaking', attribution: { cause: { code: 'compiled-code' } } });
  const source = readFileSync(join(cwd, 'innocents/new-function-transient.mjs'), 'utf8').split('\n');
  expect(finding?.suspects[0]).toMatchObject({
    file: expect.stringMatching(/new-function-transient\.mjs$/),
    line: source.findIndex((line) => line.includes('new Function(')) + 1,
  });
});

test('a server on Node.js 18 is measured', async () => {
  const { report } = await runCheck({ cwd, args: ['--start', 'node leaks.mjs', ...routes], env: withNode(await prepareNode(18)) });
  expect(report.server?.node).toMatch('v18.');
  expect(report.routes.map(({ verdict }) => verdict)).toEqual(['leaking', 'steady']);
});

test('a server on Node.js 16 is refused, with what to change', async () => {
  const { report, status } = await runCheck({ cwd, args: ['--start', 'node leaks.mjs', ...routes], env: withNode(await prepareNode(16)) });
  expect(report.problems.map(({ code }) => code)).toEqual(['node-too-old']);
  expect(status).toBe(2);
});
