import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { attributeFixtures, marked } from './attribute-server.ts';
import { runCheck } from './run-check.ts';

const source = join(attributeFixtures, 'known');
let app: string;

beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), 'known-'));
  await cp(join(source, 'server.js'), join(app, 'server.mjs'));
  await cp(join(source, 'packages'), join(app, 'node_modules'), { recursive: true });
});
afterAll(() => rm(app, { recursive: true, force: true }));

const check = () =>
  runCheck({
    cwd: app,
    args: ['--start', 'NODE_ENV=production node server.mjs', '--route', '/', '--baseline', 'none'],
  });

it('a leak that was published is recognized, and the finding says where it was fixed and whose fault it is', async () => {
  const { status, report, stdout } = await check();
  expect(status).toBe(1);
  const [finding] = report.routes;
  expect(finding?.attribution?.published).toMatchObject([
    { package: '@nanostores/vue', version: '1.0.1', issue: 'nanostores/vue#21', fixed: '1.1.0', fault: 'package' },
  ]);
  const [file, line] = marked(join(source, 'packages/@nanostores/vue')).split(':');
  const own = `server.mjs:${marked(source, '// <= called here').split(':')[1]}`;
  expect(finding?.suspects[0]).toMatchObject({
    ...{ file: 'server.mjs', line: Number(own.split(':')[1]), owner: 'own', fault: 'package', method: 'listening' },
    dependency: { name: '@nanostores/vue', version: '1.0.1', file, line: Number(line), function: 'useStore' },
  });
  const unwrapped = stdout.replace(/\s+/g, ' ');
  expect(unwrapped).toContain('@nanostores/vue 1.0.1: nanostores/vue#21, fixed in 1.1.0: upgrade.');
  expect(unwrapped).toContain(`The fault is in the package @nanostores/vue 1.0.1 (useStore, ${file}:${line}), not in your code.`);
  // What GitHub would make a link of is parted by a space of no width.
  const brief = finding?.attribution?.brief?.replaceAll('\u200b', '');
  expect(brief).toContain('nanostores/vue#21, fixed in 1.1.0: upgrade');
  expect(brief).toContain(`kept by \`@nanostores/vue@1.0.1\` (\`${file}:${line}\`), called from this line`);
});

it('of a version that is fixed nothing is said, though it still leaks', async () => {
  const path = join(app, 'node_modules/@nanostores/vue/package.json');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('1.0.1', '1.1.0'));
  const { report } = await check();
  await writeFile(path, text);
  expect(report.routes[0]).toMatchObject({ verdict: 'leaking', suspects: [{ dependency: { name: '@nanostores/vue', version: '1.1.0' } }] });
  expect(report.routes[0]?.attribution?.published).toBeUndefined();
});
