import { chmod, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../config/settings.ts';
import { settingsFrom } from '../config/settings-from.ts';
import { aLeak, aReport } from '../findings/a-report.test-builder.ts';
import type { Report } from '../findings/report.ts';
import { judgedBefore } from './judged-before.ts';
import type { Version } from './versions.ts';

let folder: Awaited<ReturnType<typeof createFixture>>;
beforeEach(async () => {
  folder = await createFixture({ 'app/package.json': '{}' });
});
afterEach(() => folder.rm());

const version = (content: string): Version => ({ id: content, name: content, subject: null, content });
const leaking = aReport({ exitCode: 1, routes: [aLeak({ route: '/a', path: '/a' })] });
const kept = () => folder.getPath('cache/ssr-leak-check/judged');

function judged({ checker = '1.0.0', env = {}, ...settings }: Partial<Settings> & { checker?: string; env?: NodeJS.ProcessEnv } = {}) {
  const cwd = folder.getPath('app');
  return judgedBefore({
    settings: { ...settingsFrom({}, { cwd }), ...settings },
    head: { root: cwd, cwd },
    env: { XDG_CACHE_HOME: folder.getPath('cache'), PATH: '/bin', ...env },
    checker,
  });
}

/** What is known of the tree "t" under other settings, once a leak was kept with the usual ones. */
async function known(...args: Parameters<typeof judged>): Promise<Report | null> {
  await (await judged()).keep(version('t'), ['/a'], leaking);
  return (await judged(...args)).before(version('t'), ['/a']);
}

const command = (text: string) => ({ text, env: {}, words: [text] }) as const;

it('gives back what was kept, for the same tree alone', async () => {
  const report = await known();
  expect(report?.routes).toMatchObject([{ route: '/a', verdict: 'leaking' }]);
  expect(await (await judged()).before(version('other'), ['/a'])).toBeNull();
  expect(await (await judged()).before(version('t'), ['/b'])).toBeNull();
});

it.each<[string, Parameters<typeof judged>[0]]>([
  ['another build', { build: command('make') }],
  ['another way to install', { install: command('make') }],
  ['another start', { start: command('serve') }],
  ['another threshold', { threshold: 1000 }],
  ['other headers', { headers: [{ name: 'authorization', value: 'other' }] }],
  ['another PATH, and so another Node.js', { env: { PATH: '/opt/bin' } }],
  ['another NODE_ENV', { env: { NODE_ENV: 'test' } }],
  ['another version of the check', { checker: '1.0.1' }],
])('knows nothing with %s', async (_, other) => expect(await known(other)).toBeNull());

it('knows nothing once a file of the environment has changed, which every commit is built with', async () => {
  await writeFile(folder.getPath('app/.env'), 'API=1');
  expect(await known()).not.toBeNull();
  await writeFile(folder.getPath('app/.env'), 'API=2');
  expect(await (await judged()).before(version('t'), ['/a'])).toBeNull();
});

it('does not care where reports are written', async () => {
  expect(await known({ json: '/tmp/x.json', html: '/tmp/x.html' })).not.toBeNull();
});

it('says nothing of headers in names, and lets nobody else read', async () => {
  const header = { name: 'authorization', value: 'Bearer s3cret' };
  await (await judged({ headers: [header] })).keep(version('t'), [], leaking);
  const [name = ''] = await readdir(kept());
  expect(name).toMatch(/^[\da-f]{64}\.json$/);
  expect(await readFile(join(kept(), name), 'utf8')).not.toContain('s3cret');
  expect([(await stat(kept())).mode & 0o777, (await stat(join(kept(), name))).mode & 0o777]).toEqual([0o700, 0o600]);
});

describe('what is there is data of anybody', () => {
  it.each([
    ['no JSON', 'leaks'],
    ['another shape', '{"schema":1,"routes":"all"}'],
    ['nothing', ''],
    ['a future schema', '{"schema":9}'],
  ])('%s counts as nothing, and is replaced', async (_, text) => {
    await known();
    const [name = ''] = await readdir(kept());
    await writeFile(join(kept(), name), text);
    expect(await (await judged()).before(version('t'), ['/a'])).toBeNull();
    expect(await known()).not.toBeNull();
  });

  it('a file too large is not read', async () => {
    await known();
    const [name = ''] = await readdir(kept());
    await writeFile(join(kept(), name), Buffer.alloc(9 << 20, ' '));
    expect(await (await judged()).before(version('t'), ['/a'])).toBeNull();
  });

  it('a folder that leads elsewhere is not written to', async () => {
    await mkdir(folder.getPath('cache/ssr-leak-check'), { recursive: true });
    await mkdir(folder.getPath('elsewhere'));
    await symlink(folder.getPath('elsewhere'), kept());
    expect((await judged()).folder).toBeNull();
    expect(await known()).toBeNull();
    expect(await readdir(folder.getPath('elsewhere'))).toEqual([]);
  });

  it('without a folder for it, nothing is kept and nothing fails', async () => {
    await writeFile(folder.getPath('cache'), 'a file');
    expect((await judged()).folder).toBeNull();
    expect(await known()).toBeNull();
  });
});

it('keeps the newest hundred', async () => {
  await mkdir(kept(), { recursive: true });
  await chmod(kept(), 0o755);
  for (let n = 0; n < 120; n++) {
    const file = join(kept(), `${n}.json`);
    await writeFile(file, '{}');
    await utimes(file, n + 1, n + 1);
  }
  await (await judged()).keep(version('t'), [], leaking);
  const names = await readdir(kept());
  expect(names).toHaveLength(100);
  expect(names).not.toContain('20.json');
  expect(names).toContain('21.json');
  expect((await stat(kept())).mode & 0o777).toBe(0o700);
});

it('keeps no more than 64 MB', async () => {
  await mkdir(kept(), { recursive: true });
  for (let n = 0; n < 9; n++) {
    const file = join(kept(), `${n}.json`);
    await writeFile(file, Buffer.alloc(8 << 20));
    await utimes(file, n + 1, n + 1);
  }
  await (await judged()).keep(version('t'), [], leaking);
  const names = await readdir(kept());
  expect(names).toHaveLength(8);
  expect(names).not.toContain('0.json');
});
