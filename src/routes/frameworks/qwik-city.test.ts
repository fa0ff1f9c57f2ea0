import { expect, it } from 'vitest';
import { discovered, packageJson } from './discovered.test-builder.ts';

const app = {
  'package.json': packageJson(['@builder.io/qwik-city', 'express', 'vite'], 'vite --open --mode ssr'),
  'dist/q-manifest.json': '{}',
  'src/routes/layout.tsx': '',
  'src/routes/index.tsx': '',
  'src/routes/(shop)/layout-wide.tsx': '',
  'src/routes/(shop)/cart/index@wide.tsx': '',
  'src/routes/product/[id]/index.tsx': '',
  'src/routes/api/hello/index.ts': '',
};

const namespace = (members: string) =>
  `Object.freeze(Object.defineProperty({__proto__:null,${members}},Symbol.toStringTag,{value:"Module"}))`;

/** As its bundler writes it, minified. */
const plan = `import{c as t}from"./q-C6.js";const s=()=>1,i=t(s),o=()=>l,l=${namespace('default:i')},u=${namespace('default:i,head:a')},
  g=${namespace('onGet:s')},m=${namespace('default:i,useProduct:s')},r=[],
  c=[["/",[o,()=>u],"/",["q-B.js"]],["api/hello/",[o,()=>g],"/api/hello/",["q-C.js"]],["cart/",[o,()=>u],"/cart/",["q-D.js"]],
  ["about/",[o,()=>import("./q-late.js")],"/about/",["q-D.js"]],["product/[id]/",[o,()=>m],"/product/[id]/",["q-E.js"]],
  ["404.html",[()=>u],"/404.html",["q-F.js"]]],d=[],b={routes:c,serverPlugins:r,menus:d,trailingSlash:!0,basePathname:"/"};export{b as default,c as routes};`;

const server = {
  'server/@qwik-city-plan.js': plan,
  'server/@qwik-city-static-paths.js': 'const staticPaths = new Set(["/favicon.svg","/about/"]);\nfunction isStaticPath() {}',
  'server/entry.ssr.js': 'export default 1;',
};

it('reads the plan of its server, whose URLs end with a slash', async () => {
  const { framework, start, routes, files } = await discovered({
    ...app,
    ...server,
    'server/entry.express.js': 'const P=I();P.listen(xe,()=>{});',
  });
  expect({ framework, start }).toEqual({ framework: 'qwik-city', start: ['node', 'server/entry.express.js'] });
  expect(routes).toEqual([
    ['/', 'page', '/'],
    ['/about/', 'prerendered', '/about/'],
    ['/cart/', 'page', '/cart/'],
    ['/api/hello/', 'api', '/api/hello/'],
    ['/product/[id]/', 'page', null],
  ]);
  expect(files['/cart/']).toMatchObject({
    sourceFile: 'src/routes/(shop)/cart/index@wide.tsx',
    frames: ['src/routes/(shop)/layout-wide.tsx', 'src/routes/layout.tsx'],
  });
});

it('says that there is no server where the app has no adapter, and where it has one for another host', async () => {
  const none = await discovered(app);
  expect(none).toMatchObject({ start: null, notStartable: { code: 'no-node-server', args: { framework: 'Qwik City' } } });
  const other = await discovered({ ...app, ...server, 'server/entry.cloudflare-pages.js': 'export{b as fetch};' });
  expect(other).toMatchObject({ start: null, notStartable: { code: 'no-node-server' } });
  expect(other.notStartable).not.toEqual(none.notStartable);
  const { 'dist/q-manifest.json': _, ...unbuilt } = app;
  await expect(discovered(unbuilt)).rejects.toMatchObject({ problems: [{ code: 'not-built' }] });
});
