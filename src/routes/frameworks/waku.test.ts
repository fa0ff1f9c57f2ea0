import { expect, it } from 'vitest';
import { discovered, packageJson } from './discovered.test-builder.ts';

const element = (sourceFile: string) => ({ isStatic: true, sourceFile });

const configs = [
  {
    ...{ type: 'route', isStatic: false },
    path: [
      { type: 'literal', name: 'product' },
      { type: 'group', name: 'id' },
    ],
    elements: { 'layout:/': element('pages/_layout.tsx'), 'page:/product/[id]': element('pages/product/[id].tsx') },
  },
  {
    ...{ type: 'route', isStatic: false },
    path: [
      { type: 'literal', name: 'docs' },
      { type: 'wildcard', name: 'rest' },
    ],
  },
  { type: 'route', path: [], isStatic: true, elements: { 'page:/': element('pages/index.tsx') } },
  { type: 'route', path: [{ type: 'literal', name: 'live' }], isStatic: false, elements: {} },
  { type: 'route', path: [{ type: 'literal', name: '404' }], isStatic: true, elements: {} },
  { type: 'api', path: [{ type: 'literal', name: 'hello' }], isStatic: false, sourceFile: 'pages/_api/hello.ts' },
  { type: 'slice', id: 'menu', isStatic: true },
];

const app = {
  'package.json': packageJson(['waku', 'react', 'hono'], 'waku dev'),
  'src/pages/_layout.tsx': '',
  'src/pages/product/[id].tsx': '',
  'src/pages/_api/hello.ts': '',
  'dist/server/__waku_build_metadata.js': `export const buildMetadata = new Map([["defineRouter:cachedElements","{}"],["defineRouter:serializableConfigs",${JSON.stringify(JSON.stringify(configs))}]]);`,
};

it('reads what its router knew when it was built', async () => {
  const { framework, start, routes, files } = await discovered({ ...app, 'dist/serve-node.js': '' });
  expect({ framework, start }).toEqual({ framework: 'waku', start: ['node', 'dist/serve-node.js'] });
  expect(routes).toEqual([
    ['/', 'prerendered', '/'],
    ['/hello', 'api', '/hello'],
    ['/live', 'page', '/live'],
    ['/product/[id]', 'page', null],
    ['/docs/[...rest]', 'page', null],
  ]);
  expect(files['/product/[id]']).toMatchObject({ sourceFile: 'src/pages/product/[id].tsx', frames: ['src/pages/_layout.tsx'] });
  expect(files['/hello']?.sourceFile).toBe('src/pages/_api/hello.ts');
});

it('says that there is no server where it was built for another host', async () => {
  expect(await discovered(app)).toMatchObject({ start: null, notStartable: { code: 'no-node-server', args: { framework: 'Waku' } } });
});
