import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { workspaceAt } from '../code/workspace.ts';
import { aFrame } from '../heap/a-site.test-builder.ts';
import type { Frame } from './frames.ts';
import { needsMap } from './needs-map.ts';

const plain = "import { createServer } from 'node:http';\n\nconst seen = [];\n";

const ask = async (file: string, text: string, given: Partial<Frame> & { framework?: string; others?: Record<string, string> } = {}) => {
  const { framework = null, others = {}, ...frame } = given;
  await using folder = await createFixture({ [file]: text, ...others });
  const script = { text } as Frame['script'];
  return needsMap(aFrame({ file, path: folder.getPath(file), script, ...frame }), framework, workspaceAt(folder.path));
};

describe('a source map would help', () => {
  it.each([
    ['minified', 'dist/server.js', `const a=1;${'f(a);'.repeat(200)}`],
    ['bundled by webpack', 'build/server.js', `${plain}var m = __webpack_require__(3);\n`],
    ['bundled by rolldown', 'dist/server.mjs', `//#region src/server.ts\n${plain}`],
    ['compiled to CommonJS', 'dist/server.js', `"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n${plain}`],
    ['with a map that is missing', 'out/server.js', `${plain}//# sourceMappingURL=server.js.map\n`],
  ])('%s', async (_, file, text) => expect(await ask(file, text)).toBe(true));

  it('in the build of a framework', async () => expect(await ask('.output/server/a.mjs', plain, { framework: 'nuxt' })).toBe(true));

  it('in what a framework has built before, where the map of the last build leads', async () => {
    const mapped = { mapped: 'source-map' } as const;
    expect(await ask('.vinxi/build/ssr/about.js', plain, { framework: 'solid-start', ...mapped })).toBe(true);
    expect(await ask('src/routes/about.tsx', plain, { framework: 'solid-start', ...mapped })).toBe(false);
    expect(await ask('src/server/about.ts', plain, { framework: 'qwik-city', ...mapped })).toBe(false);
  });

  it('compiled file by file', async () =>
    expect(await ask('dist/lib/cache.js', plain, { others: { 'src/lib/cache.ts': plain } })).toBe(true));
});

describe('a source map would not help', () => {
  it('a plain script in a folder called dist', async () => expect(await ask('dist/demo/server.mjs', plain)).toBe(false));
  it("a plain script of a server of one's own", async () =>
    expect(await ask('dist/demo/server.mjs', plain, { framework: 'own-server' })).toBe(false));
  it('a script elsewhere', async () => expect(await ask('server.js', `${plain}//# sourceMappingURL=x`)).toBe(false));
  it('what was mapped', async () => expect(await ask('dist/a.js', '__webpack_require__', { mapped: 'source-map' })).toBe(false));
  it('a package', async () => expect(await ask('dist/a.js', '__webpack_require__', { owner: 'dependency' })).toBe(false));
});
