import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFixture, type FileTree } from 'fs-fixture';
import { describe, expect, test } from 'vitest';
import { cliPath } from './run-check.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The routes that a configuration names, or what is said of it. */
async function routesBy(files: FileTree, env: NodeJS.ProcessEnv = {}) {
  await using folder = await createFixture({ 'package.json': '{}', ...files });
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliPath, 'routes', '--json', '-'], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  return { status, stderr, routes: status === 0 ? JSON.parse(stdout).map(({ route }: { route: string }) => route) : [] };
}

describe('a configuration that is code', () => {
  test.each<[string, string]>([
    ['ssr-leak-check.config.ts', 'const routes: string[] = ["/a"];\nexport default { routes } satisfies object;'],
    ['ssr-leak-check.config.mts', 'enum Route { A = "/a" }\nexport default { routes: [Route.A] };'],
    ['ssr-leak-check.config.mjs', 'export default { routes: ["/a"] };'],
    ['ssr-leak-check.config.js', 'module.exports = { routes: ["/a"] };'],
  ])('%s is read', async (name, text) => {
    expect(await routesBy({ [name]: text })).toMatchObject({ status: 0, routes: ['/a'] });
  });

  test('imports defineConfig without a package to install, and files beside it', async () => {
    const files = {
      'routes.ts': 'export const routes: readonly string[] = ["/a", "/b"];',
      'ssr-leak-check.config.ts':
        'import { defineConfig } from "ssr-leak-check";\nimport { routes } from "./routes";\nexport default defineConfig({ routes: [...routes] });',
    };
    expect(await routesBy(files)).toMatchObject({ status: 0, routes: ['/a', '/b'] });
  });

  test('sees the environment but for credentials, and its output is not that of the check', async () => {
    const text = `console.log('noise');
      export default { routes: [\`/\${process.env.MINE}/\${process.env.GITHUB_TOKEN}/\${process.env['INPUT_GITHUB-TOKEN']}/\${process.env.ACTIONS_RUNTIME_TOKEN}\`] };`;
    const env = {
      MINE: 'mine',
      GITHUB_TOKEN: 'ghs_0123456789abcdef',
      'INPUT_GITHUB-TOKEN': 'ghs_0123456789abcdef',
      ACTIONS_RUNTIME_TOKEN: 'secret',
    };
    const read = await routesBy({ 'ssr-leak-check.config.ts': text }, env);
    expect(read).toMatchObject({ status: 0, routes: ['/mine/undefined/undefined/undefined'] });
    expect(read.stderr).not.toContain('noise');
  });

  test.each([
    ['export const x = 1;', 'It has no default export.'],
    ['throw new Error("sorry");', 'sorry'],
    ['export default { rutes: [] };', 'There is no key "rutes". Did you mean "routes"?'],
    ['process.exit(3);', 'It ended its process (exit code 3).'],
    ['export default {', 'ssr-leak-check.config.ts'],
  ])('%s is refused in words', async (text, expected) => {
    const { status, stderr } = await routesBy({ 'ssr-leak-check.config.ts': text });
    expect(status).toBe(2);
    expect(stderr).toContain(expected);
    expect(stderr).not.toMatch(/\n\s+at .*node:internal/);
  });
});

describe('the types that the package exports', () => {
  test('fit a whole configuration, and refuse keys and values that are none', async () => {
    const configs = {
      whole:
        '{ params: { "/p/[id]": ["/p/1"] }, perRoute: { "/p/*": { threshold: 1 } }, known: [{ route: "/a", reason: "b", until: "2026-12-31" }] }',
      misspelt: '{ treshold: 1 }',
      misplaced: '{ perRoute: { "/a": { start: "x" } } }',
      unknown: '{ v8: "loud" }',
    };
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    await using folder = await createFixture({
      'package.json': '{ "type": "module" }',
      'node_modules/ssr-leak-check/package.json': JSON.stringify({ name: 'ssr-leak-check', type: 'module', exports }),
      'node_modules/ssr-leak-check/dist/index.d.cts': readFileSync(join(root, 'dist/index.d.cts'), 'utf8'),
      ...Object.fromEntries(
        Object.entries(configs).map(([name, config]) => [
          `${name}.ts`,
          `import { defineConfig } from 'ssr-leak-check';\nexport default defineConfig(${config});\n`,
        ]),
      ),
    });
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const files = Object.keys(configs).map((name) => `${name}.ts`);
    const { stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '--strict', '--module', 'nodenext', ...files], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    expect(
      stdout
        .trim()
        .split('\n')
        .filter((line) => /^\w/.test(line)),
    ).toEqual([
      expect.stringMatching(/^misplaced\.ts.*'start' does not exist/),
      expect.stringMatching(/^misspelt\.ts.*'treshold' does not exist/),
      expect.stringMatching(/^unknown\.ts.*not assignable/),
    ]);
  });

  test('defineConfig is what it says for those who import it themselves', () => {
    const script = 'import("ssr-leak-check").then(({ defineConfig }) => console.log(JSON.stringify(defineConfig({ api: true }))))';
    // The package knows itself by its name.
    expect(execFileSync(process.execPath, ['-e', script], { cwd: dirname(cliPath), encoding: 'utf8' })).toBe('{"api":true}\n');
  });
});
