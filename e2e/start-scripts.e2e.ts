import { chmodSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { createFixture, type FsFixture } from 'fs-fixture';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { boot } from '../src/server/boot.ts';
import { freePort } from '../src/server/free-port.ts';
import { ask, bootFixtures, bootOptions, commandOf, problemOf } from './boot-server.ts';
import { plainEnvironment, prepareNode } from './prepare-app.ts';
import { runCheck } from './run-check.ts';

// What start scripts of apps say, run by npm as it stands in package.json.

let app: FsFixture;
beforeEach(async () => {
  app = await createFixture({});
  cpSync(bootFixtures, app.path, { recursive: true });
});
afterEach(() => app.rm());

/** Boots the app by `npm start`. */
async function bootScript(start: string, more: Parameters<typeof bootOptions>[1] = {}) {
  await app.writeJson('package.json', { name: 'app', private: true, scripts: { start } });
  return boot(bootOptions(commandOf('npm', 'start'), { cwd: app.path, ...more }));
}

const itself = async (origin: string) => JSON.parse((await ask(`${origin}/`)).body);

describe.skipIf(process.platform === 'win32')('a script that replaces NODE_OPTIONS', () => {
  test.each([
    'NODE_OPTIONS=--max-old-space-size=333 node answers-with-itself.cjs',
    "NODE_OPTIONS='--max-old-space-size=333 --require ./empty-preload.cjs' serve",
    'NODE_OPTIONS=--max-old-space-size=333 exec node answers-with-itself.cjs',
  ])('%s', async (script) => {
    await app.writeFile('empty-preload.cjs', '');
    await app.mkdir('node_modules/.bin');
    await app.writeFile('node_modules/.bin/serve', "#!/usr/bin/env node\nrequire('../../answers-with-itself.cjs');\n");
    chmodSync(app.getPath('node_modules/.bin/serve'), 0o755);
    await using server = await bootScript(script);
    const { pid, env } = await itself(server.origin);
    expect(server.processes()).toMatchObject([{ pid, gc: 'gc()' }]);
    expect(server.processes()[0]?.heapLimit).toBeLessThan(512 * 1024 ** 2);
    expect(env.NODE_OPTIONS).toMatch(/^--max-old-space-size=333 .*--expose-gc --require "[^"]*"$/);
  });

  test('loads the agent once where it is already there', async () => {
    await using server = await bootScript('NODE_OPTIONS="$NODE_OPTIONS --no-warnings" node answers-with-itself.cjs');
    const { env } = await itself(server.origin);
    expect(env.NODE_OPTIONS.match(/--require/g)).toHaveLength(1);
    expect(server.processes()).toHaveLength(1);
  });

  test('on a Node.js that refuses --expose-gc there', async () => {
    const PATH = `${dirname(await prepareNode(18))}${delimiter}${process.env.PATH}`;
    await using server = await bootScript('NODE_OPTIONS=--no-warnings node answers-with-itself.cjs', {
      env: { ...plainEnvironment(), PATH },
    });
    expect(server.processes()).toMatchObject([{ node: expect.stringMatching(/^v18\./), gc: 'gc()' }]);
  });

  test('or the whole environment: the server is told its port all the same', async () => {
    await using server = await bootScript('env -i PATH="$PATH" node answers-with-itself.cjs');
    const { env } = await itself(server.origin);
    expect(env).toMatchObject({ PORT: String(server.port), HOST: '127.0.0.1', NODE_ENV: 'production' });
    expect(server.processes()).toHaveLength(1);
  });

  test('and keeps the exit code, the arguments and the signals of the server', async () => {
    const exits = await problemOf(bootScript('NODE_OPTIONS= node exits-at-once.cjs'));
    expect(exits).toMatchObject({ code: 'server-exited', what: expect.stringContaining('exit code 3') });
    await using server = await bootScript(`NODE_OPTIONS= node says-goodbye.cjs '${app.getPath('it is $said')}'`);
    await server[Symbol.asyncDispose]();
    expect(readFileSync(app.getPath('it is $said'), 'utf8')).toContain('goodbye\n');
  });

  test('the folder of the wrapper goes with the server', async () => {
    await using server = await bootScript('NODE_OPTIONS= node answers-with-itself.cjs');
    const [first = ''] = (await itself(server.origin)).env.PATH.split(delimiter).filter((folder: string) => folder.includes('leak-check-'));
    expect(readdirSync(first)).toEqual(['node']);
    await server[Symbol.asyncDispose]();
    expect(existsSync(first)).toBe(false);
  });

  test('but names Node.js by its path: says what to write instead', async () => {
    const { code, change } = await problemOf(bootScript(`NODE_OPTIONS=--no-warnings "${process.execPath}" answers-with-itself.cjs`));
    expect({ code, change }).toEqual({ code: 'not-node', change: expect.stringContaining('by its name, without a path') });
  });
});

/** As Turborepo's: a program that runs the scripts of all workspaces with no more of the environment than it was told to pass on. */
const turbo = `#!/usr/bin/env node
const { spawnSync } = require('node:child_process');
const { PATH, HOME } = process.env;
const { status } = spawnSync('npm', ['run', 'start', '--workspaces'], { env: { PATH, HOME }, stdio: 'inherit' });
process.exit(status ?? 1);
`;

describe.skipIf(process.platform === 'win32')('a task runner starts the server of a workspace', () => {
  beforeEach(async () => {
    await app.mkdir('node_modules/.bin');
    await app.writeFile('node_modules/.bin/turbo', turbo);
    chmodSync(app.getPath('node_modules/.bin/turbo'), 0o755);
  });

  /** Boots the root of a monorepo. */
  async function bootRoot(start: string, port: number) {
    const scripts = { start };
    await app.writeJson('package.json', { name: 'app', private: true, workspaces: ['apps/*'], scripts: { start: 'turbo run start' } });
    await app.mkdir('apps/web');
    await app.writeJson('apps/web/package.json', { name: 'web', scripts });
    await app.writeFile('apps/web/own-port.cjs', `process.env.PORT = '${port}';`);
    return boot(bootOptions(commandOf('npm', 'start'), { cwd: app.path }));
  }

  test('that takes the port it is told', async () => {
    await using server = await bootRoot('node ../../answers-with-itself.cjs', await freePort(null));
    expect((await itself(server.origin)).env.PORT).toBe(String(server.port));
    expect(server.processes()).toHaveLength(1);
  });

  test('that takes another one: read from what listens, and ended with the rest', async () => {
    const port = await freePort(null);
    await using server = await bootRoot('node -r ./own-port.cjs ../../answers-with-itself.cjs', port);
    expect(server.port).toBe(port);
    expect(server.processes()).toMatchObject([{ pid: (await itself(server.origin)).pid, gc: 'gc()' }]);
    await server[Symbol.asyncDispose]();
    await expect(ask(`${server.origin}/`)).rejects.toThrow();
  });
});

describe('settings in a file', () => {
  test('node --env-file: NODE_OPTIONS of the file hold, and PORT of the check', async () => {
    await app.writeFile('.env', 'NODE_OPTIONS=--max-old-space-size=333\nPORT=1\n');
    await using server = await bootScript('node --env-file=.env answers-with-itself.cjs');
    const { env } = await itself(server.origin);
    expect(env.PORT).toBe(String(server.port));
    expect(server.processes()).toMatchObject([{ gc: 'gc()' }]);
    expect(server.processes()[0]?.heapLimit).toBeLessThan(512 * 1024 ** 2);
  });

  test.each(['PORT=%s node answers-with-itself.cjs', 'env PORT=%s node answers-with-itself.cjs'])(
    '%s: found there, twice in a row',
    async (script) => {
      const port = await freePort(null);
      for (let i = 0; i < 2; i++) {
        await using server = await bootScript(script.replace('%s', String(port)));
        expect(server.port).toBe(port);
        expect(server.alsoListening).toEqual([]);
      }
    },
  );

  test('a file that overrides PORT', async () => {
    const port = await freePort(null);
    await app.writeFile('dotenv.cjs', `process.env.PORT = ${port};`);
    await using server = await bootScript('node -r ./dotenv.cjs answers-with-itself.cjs');
    expect(server.port).toBe(port);
  });
});

describe('the whole check', () => {
  const quick = ['--route', '/', '--budget', '5 s', '--boot-timeout', '20 s'];

  test.each([
    ['pm2 start answers-with-itself.cjs', 'runs-in-background', 'node answers-with-itself.cjs'],
    ['nohup node answers-with-itself.cjs > out 2>&1 &', 'runs-in-background', 'node answers-with-itself.cjs'],
    ['nodemon answers-with-itself.cjs', 'starts-development', 'node answers-with-itself.cjs'],
  ])('"%s" is refused before anything is started', async (start, code, instead) => {
    await app.writeFile('package.json', JSON.stringify({ name: 'app', private: true, scripts: { start } }));
    const { status, report } = await runCheck({ cwd: app.path, args: quick });
    expect({ status, server: report.server }).toEqual({ status: 2, server: null });
    expect(report.problems).toMatchObject([{ code, args: { script: start, instead } }]);
  });

  test('a package manager that devEngines names, installed or not, starts the app', async () => {
    const devEngines = { packageManager: { name: 'pnpm', onFail: 'error' } };
    const scripts = { start: 'node answers-with-itself.cjs' };
    await app.writeFile('package.json', JSON.stringify({ name: 'app', private: true, scripts, devEngines }));
    const { report } = await runCheck({ cwd: app.path, args: quick });
    expect(report.server?.processes).toBe(1);
  });

  test('the root of a monorepo names its apps, with routes or without', async () => {
    await app.writeFile('package.json', '{ "private": true, "workspaces": ["apps/*"], "scripts": { "start": "node exits-at-once.cjs" } }');
    await app.mkdir('apps/web');
    await app.writeFile('apps/web/package.json', '{ "name": "web", "dependencies": { "next": "*" } }');
    const named = { code: 'workspace-root', args: { folders: ['apps/web'], frameworks: ['Next.js'] } };
    expect((await runCheck({ cwd: app.path, args: [] })).report.problems).toMatchObject([named]);
    const { report, stderr, stdout } = await runCheck({ cwd: app.path, args: quick });
    expect(report.problems).toMatchObject([{ code: 'server-exited' }, named]);
    expect(stderr + stdout).toContain('--cwd apps/web');
  });

  test('several servers are named', async () => {
    await app.writeFile('package.json', JSON.stringify({ private: true, scripts: { start: 'node metrics-first.cjs' } }));
    const { report, stderr, stdout } = await runCheck({ cwd: app.path, args: quick });
    const [other = ''] = report.server?.alsoListening ?? [];
    expect(other).toMatch(/^http:/);
    expect(stderr + stdout).toContain(other);
  });
});
