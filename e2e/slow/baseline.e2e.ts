import { constants } from 'node:fs';
import { cp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appRepository } from '../app-repository.ts';
import { environmentOf } from '../prepare-app.ts';
import { runCheck } from '../run-check.ts';

const leak = `
const seen: unknown[] = [];
export const see = () => seen.push(new Array(128).fill(seen.length));
`;

test('a change of a Next app is told its new leak, and not the old one beside it', async () => {
  await using app = await appRepository('next-app');
  // Turbopack builds nothing that lies outside of the app: the packages must, too.
  const installed = join(app.cwd, 'node_modules');
  const packages = await realpath(installed);
  await rm(installed);
  await cp(packages, installed, { recursive: true, mode: constants.COPYFILE_FICLONE, verbatimSymlinks: true });
  await app.change({
    'shared/lib/seen.ts': leak,
    'app/product/[id]/page.tsx': '// Not a leak.',
    'app/live/page.tsx': "import { see } from '@shared/lib/seen';\nexport const generateMetadata = () => ({ title: String(see()) });",
  });

  const { report, status, stderr, stdout } = await runCheck({
    cwd: app.cwd,
    args: [
      ...['--build', 'node node_modules/next/dist/bin/next build', '--start', 'npm start', '--baseline', 'main'],
      ...['--route', '/product/1', '--route', '/live', '--requests', '360', '--budget', '4 min'],
    ],
    env: await environmentOf('next-app'),
  });
  expect(status, `${stderr}\n${stdout}`).toBe(1);
  expect(report.baseline).toMatchObject({ kind: 'ref', name: 'main', why: null });
  expect(report.routes).toMatchObject([
    { route: '/product/1', verdict: 'leaking', tolerated: 'base', comparison: { state: 'unchanged', from: 'measured' } },
    { route: '/live', verdict: 'leaking', tolerated: null, comparison: { state: 'new', from: 'measured' } },
  ]);
}, 900_000);

test('a leak in a page of a Next app that the change does not touch is an old one, and the base is not built', async () => {
  await using app = await appRepository('next-app');
  await app.change({ 'app/live/page.tsx': '// Another page.' });

  const { report, status, stderr, stdout } = await runCheck({
    cwd: app.cwd,
    args: ['--start', 'npm start', '--baseline', 'main', '--route', '/product/1', '--requests', '360', '--budget', '4 min'],
    env: await environmentOf('next-app'),
  });
  expect(status, `${stderr}\n${stdout}`).toBe(0);
  expect(report.routes).toMatchObject([
    { route: '/product/1', verdict: 'leaking', tolerated: 'base', comparison: { state: 'unchanged', from: 'same-build' } },
  ]);
  expect(stderr).not.toContain('is checked out');
}, 900_000);
