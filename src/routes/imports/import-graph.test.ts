import { realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { nuxt } from '../frameworks/nuxt/nuxt.ts';
import { sveltekit } from '../frameworks/sveltekit.ts';
import { chainTo, type ImportRules, type IsRegistration, importGraph } from './import-graph.ts';
import { sourceTree } from './source-tree.ts';

/** What `from` reaches in an app of these files, relative to it, and what it could not follow. */
async function reached(
  files: Record<string, string>,
  from: string,
  { app = '.', rules = {}, isRegistration }: { app?: string; rules?: ImportRules; isRegistration?: IsRegistration } = {},
) {
  await using fixture = await createFixture(files);
  const root = await realpath(fixture.path);
  const cwd = join(root, app);
  for (const [name, target] of Object.entries(links))
    if (files[`${target}/package.json`]) await symlink(join(root, target), join(root, name));
  const tree = sourceTree();
  const top = ['vite.config.ts'].filter((file) => tree.isFile(join(cwd, file)));
  const graph = importGraph({ cwd, tree, top, rules, ...(isRegistration ? { isRegistration } : {}) });
  const reach = graph.reach([join(cwd, from)]);
  const shown = (path: string) => path.slice(root.length + 1);
  return {
    files: [...reach.cameFrom.keys()].map(shown).sort(),
    unknown: reach.unknown,
    chain: (file: string) => chainTo(join(root, file), reach).map(shown),
  };
}

const links = { 'node_modules/@org/ui': 'packages/ui' };

describe('importGraph', () => {
  it('follows relative imports, indexes and a .js that stands for a .ts, by the shortest way', async () => {
    const found = await reached(
      {
        'page.ts': `import './long/one'; import './folder'; import './written.js'; import 'left-pad'; import 'node:fs'`,
        'long/one.ts': `import './two'`,
        'long/two.ts': `import '../target'`,
        'folder/index.tsx': `import '../target'`,
        'written.ts': '',
        'target.ts': '',
        'unused.ts': `import './target'`,
      },
      'page.ts',
    );
    expect(found.files).toEqual(['folder/index.tsx', 'long/one.ts', 'long/two.ts', 'page.ts', 'target.ts', 'written.ts']);
    expect(found.chain('target.ts')).toEqual(['page.ts', 'folder/index.tsx', 'target.ts']);
    expect(found.unknown).toEqual([]);
  });

  it('follows paths of tsconfig, imports of package.json and aliases of the bundler', async () => {
    const { files, unknown } = await reached(
      {
        'tsconfig.json': '{ "extends": "./base.json" }',
        'base.json': '{ // comments are fine\n "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
        'package.json': '{ "imports": { "#lib/*": { "node": "./lib/*.ts" } } }',
        'vite.config.ts': `export default { resolve: { alias: { '@shared': path.resolve(import.meta.dirname, 'shared'), '~x': fileURLToPath(new URL('./x', import.meta.url)) } } }`,
        'page.ts': `import '@/a'; import '#lib/b'; import '@shared/c'; import '~x/d'; import '@nowhere/e'; import '~/f'; import './g.css'; import './h'`,
        'src/a.ts': '',
        'lib/b.ts': '',
        'shared/c.ts': '',
        'x/d.ts': '',
      },
      'page.ts',
    );
    expect(files).toEqual(['lib/b.ts', 'page.ts', 'shared/c.ts', 'src/a.ts', 'x/d.ts']);
    expect(unknown).toEqual(['@nowhere/e', '~/f', './h']);
  });

  it('follows a sibling package to its source, or takes all of it when it gives built files', async () => {
    const ui = (exports: string) => ({
      'apps/shop/package.json': '{ "dependencies": { "@org/ui": "*" } }',
      'apps/shop/page.ts': `import '@org/ui/button'`,
      'packages/ui/package.json': `{ "name": "@org/ui", "exports": { "./*": "${exports}" } }`,
      'packages/ui/src/button.ts': '',
      'packages/ui/dist/button.js': '',
      'node_modules/@org/other/package.json': '{}',
    });
    const source = await reached(ui('./src/*.ts'), 'page.ts', { app: 'apps/shop' });
    expect(source.files).toEqual(['apps/shop/page.ts', 'packages/ui/src/button.ts']);
    const built = await reached(ui('./dist/*.js'), 'page.ts', { app: 'apps/shop' });
    expect(built.files).toEqual(['apps/shop/page.ts', 'packages/ui/']);
  });

  it('does not pass through a table of all routes', async () => {
    const { files } = await reached(
      { 'page.ts': `import './table.gen'`, 'table.gen.ts': `import './other-page'`, 'other-page.ts': '' },
      'page.ts',
      { isRegistration: (from, to) => from === 'table.gen.ts' && to === 'other-page.ts' },
    );
    expect(files).toEqual(['page.ts', 'table.gen.ts']);
  });

  it('knows the aliases of a framework, its kinds of files, and the modules that it makes up', async () => {
    const files = {
      'page.ts': `import '$lib/a'; import '$app/navigation'; import './$types'; import './Box'`,
      'src/lib/a.ts': '',
      'Box.svelte': '',
    };
    const known = await reached(files, 'page.ts', { rules: sveltekit.imports });
    expect(known).toMatchObject({ files: ['Box.svelte', 'page.ts', 'src/lib/a.ts'], unknown: [] });
    const plain = await reached(files, 'page.ts');
    expect(plain).toMatchObject({ files: ['page.ts'], unknown: ['$lib/a', '$app/navigation', './$types', './Box'] });
  });

  it('knows what Nuxt imports by itself', async () => {
    const { files } = await reached(
      {
        '.nuxt/components.d.ts': `export const AutoBox: typeof import("../app/AutoBox.vue")['default']\nexport const Other: typeof import("../app/Other.vue")['default']`,
        '.nuxt/imports.d.ts': `export { useCart, other } from '../app/cart';\nexport { ref } from 'vue';`,
        'app/page.vue': '<script setup>const cart = useCart()</script><template><auto-box /></template>',
        'app/AutoBox.vue': '',
        'app/Other.vue': '',
        'app/cart.ts': '',
      },
      'app/page.vue',
      { rules: nuxt.imports },
    );
    expect(files).toEqual(['app/AutoBox.vue', 'app/cart.ts', 'app/page.vue']);
  });
});
