import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { discoverIfBuilt, discoverRoutes } from '../../discover.ts';
import { isFrameworkPackage, unrenderedPage } from '../frameworks.ts';

const packageJson = JSON.stringify({
  dependencies: { '@angular/core': '^22', '@angular/ssr': '^22', express: '^5' },
  scripts: { start: 'ng serve', 'serve:ssr:shop': 'node dist/shop/server/server.mjs' },
});

/** A workspace with these options of `build` for each project. */
const workspace = (projects: Readonly<Record<string, object>>) =>
  JSON.stringify({
    projects: Object.fromEntries(
      Object.entries(projects).map(([name, options]) => [name, { root: '', sourceRoot: 'src', architect: { build: { options } } }]),
    ),
  });

const options = { server: 'src/main.server.ts', ssr: { entry: 'src/server.ts' } };

const sources = {
  'src/server.ts': `const app = express();
app.get('/api/hello', (req, res) => res.json({}));
app.get('/api/{*splat}', (req, res) => res.json({}));
app.use(express.static('x'));`,
  'src/main.server.ts': "import { config } from './app/app.config.server';",
  'src/app/app.config.server.ts': "import { appConfig } from './app.config';",
  'src/app/app.config.ts':
    "import { routes } from './routes';\nexport const appConfig = { providers: [provideRouter(routes, withComponentInputBinding())] };",
  'src/app/routes/index.ts': "export { appRoutes as routes } from './app.routes';",
  'src/app/routes/app.routes.ts': `import { HomeComponent } from '../home.component';
import { legal } from '../legal.routes';
import { ShellComponent } from '../pages';
export const appRoutes = [
  { path: '', pathMatch: 'full', component: HomeComponent },
  { path: 'product/:id', loadComponent: () => import('../product.component').then((m) => m.ProductComponent) },
  { path: 'settings', loadComponent: () => import('../settings.component') },
  { path: 'old', redirectTo: 'settings' },
  { path: 'account', component: ShellComponent, children: [{ path: ':user', loadComponent: () => import('../user.component').then(({ UserComponent }) => UserComponent) }] },
  { path: 'admin', loadChildren: () => import('../admin/admin.routes').then((m) => m.adminRoutes) },
  { path: 'shop', children: [{ path: 'cart/:n', component: HomeComponent }] },
  { path: 'aside', outlet: 'popup', component: HomeComponent },
  { path: computed(), component: HomeComponent },
  ...legal,
  { path: '**', component: HomeComponent },
] satisfies Routes;`,
  'src/app/pages/index.ts': "export * from './shell.component';",
  'src/app/pages/shell.component.ts': '@Component({}) export class ShellComponent {}',
  'src/app/home.component.ts': '@Component({}) export class HomeComponent {}',
  'src/app/product.component.ts': '@Component({}) export class ProductComponent {}',
  'src/app/settings.component.ts': '@Component({}) export default class SettingsComponent {}',
  'src/app/user.component.ts': '@Component({}) export class UserComponent {}',
  'src/app/legal.routes.ts':
    "export const legal: Routes = [{ path: 'docs', children: [{ path: '**', loadComponent: () => import('./docs.component') }] }];",
  'src/app/docs.component.ts': '@Component({}) export default class DocsComponent {}',
  'src/app/admin/admin.routes.ts': `export const adminRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'users/1' },
  { path: 'users/:user', loadComponent: () => import('./users.component').then((m) => m.UsersComponent) },
];`,
  'src/app/admin/users.component.ts': '@Component({}) export class UsersComponent {}',
  // What a test gives to a router is none of the app's.
  'src/app/app.spec.ts': "provideRouter([{ path: 'of-a-test', component: HomeComponent }]);",
};

/** As builds of version 19 and later write it. @param base "/" or "/base/" */
const manifest = (routes: readonly object[] | undefined, base = '/') => `
export default {
  bootstrap: () => import('./main.server.mjs').then(m => m.default),
  inlineCriticalCss: true,
  baseHref: '${base}',
  locale: undefined,
  routes: ${JSON.stringify(routes)},
  entryPointToBrowserMapping: undefined,
  assets: {
    'index.csr.html': {size: 640, hash: '19e7', text: () => import('./assets-chunks/index_csr_html.mjs').then(m => m.default)}
  },
};
`;

const [rendered, client, prerendered] = [0, 1, 2];
const listed = [
  { renderMode: prerendered, route: '/' },
  { renderMode: rendered, preload: ['chunk-MXQAH7Y3.js'], route: '/product/*' },
  { renderMode: prerendered, route: '/product/1' },
  { renderMode: client, route: '/settings' },
  { renderMode: prerendered, redirectTo: '/settings', route: '/old' },
  { renderMode: rendered, route: '/account' },
  { renderMode: rendered, route: '/account/*' },
  { renderMode: rendered, redirectTo: '/admin/users/1', route: '/admin' },
  { renderMode: rendered, route: '/admin/users/*' },
  { renderMode: rendered, route: '/shop' },
  { renderMode: rendered, route: '/shop/cart/*' },
  { renderMode: rendered, route: '/docs' },
  { renderMode: rendered, route: '/docs/**' },
  { renderMode: rendered, route: '/computed/*' },
  { renderMode: rendered, route: '/**' },
];

const server = (folder: string) => ({ [`${folder}/server.mjs`]: '', [`${folder}/main.server.mjs`]: '' });

async function discovered(files: Readonly<Record<string, string>>, discover = discoverRoutes) {
  await using fixture = await createFixture({ 'package.json': packageJson, ...files });
  return await discover(fixture.path);
}

const facts = ({ routes }: Awaited<ReturnType<typeof discovered>>) =>
  routes.map(({ route, kind, path, sourceFile }) => [route, kind, path, sourceFile]);

const app = { ...sources, 'angular.json': workspace({ shop: options }), ...server('dist/shop/server') };

describe('an app whose build lists its routes', () => {
  const built = { ...app, 'dist/shop/server/angular-app-manifest.mjs': manifest(listed) };

  it('has those, with the names and files that its sources give them', async () => {
    const found = await discovered(built);
    expect(found).toMatchObject({
      framework: 'angular',
      start: { words: ['node', 'dist/shop/server/server.mjs'] },
      env: { NG_ALLOWED_HOSTS: '127.0.0.1' },
    });
    expect(facts(found)).toEqual([
      ['/', 'prerendered', '/', 'src/app/home.component.ts'],
      ['/account', 'page', '/account', 'src/app/pages/shell.component.ts'],
      ['/admin', 'redirect', '/admin', 'src/app/admin/admin.routes.ts'],
      ['/old', 'redirect', '/old', 'src/app/routes/app.routes.ts'],
      ['/settings', 'client-rendered', '/settings', 'src/app/settings.component.ts'],
      ['/api/hello', 'api', '/api/hello', 'src/server.ts'],
      ['/product/1', 'prerendered', '/product/1', null],
      ['/admin/users/:user', 'page', null, 'src/app/admin/users.component.ts'],
      ['/shop/cart/:n', 'page', null, 'src/app/home.component.ts'],
      ['/account/:user', 'page', null, 'src/app/user.component.ts'],
      ['/computed/:param', 'page', null, null],
      ['/product/:id', 'page', null, 'src/app/product.component.ts'],
      ['/api/**', 'api', null, 'src/server.ts'],
      ['/docs/**', 'page', null, 'src/app/docs.component.ts'],
    ]);
  });

  it('says what runs around a page, and which tables only register others', async () => {
    const { routes, tables } = await discovered(built);
    const framesOf = (name: string) => routes.find(({ route }) => route === name)?.frames;
    const entries = ['src/server.ts', 'src/main.server.ts'];
    const table = 'src/app/routes/app.routes.ts';
    expect(framesOf('/account/:user')).toEqual(['src/app/pages/shell.component.ts', table, ...entries]);
    expect(framesOf('/admin/users/:user')).toEqual(['src/app/admin/admin.routes.ts', table, ...entries]);
    expect(framesOf('/api/hello')).toEqual([]);
    expect(tables?.find(({ file }) => file === table)?.pages).toContain('src/app/admin/admin.routes.ts');
    expect(tables?.find(({ file }) => file === 'src/app/admin/admin.routes.ts')?.pages).toEqual(['src/app/admin/users.component.ts']);
  });

  it('has them below its base, and once where it is built in several languages', async () => {
    const below = (base: string) => manifest([{ renderMode: rendered, route: `${base}live` }], base);
    const inLanguages = {
      ...app,
      'dist/shop/server/de/angular-app-manifest.mjs': below('/de/'),
      'dist/shop/server/en/angular-app-manifest.mjs': below('/en/'),
    };
    const pages = facts(await discovered(inLanguages)).filter(([, kind]) => kind !== 'api');
    expect(pages).toEqual([['/live', 'page', '/de/live', null]]);
  });
});

describe('an app whose build lists only what it wrote as files', () => {
  it.each([
    ['a list', ['/', '/settings', '/blog/one']],
    ['an object', { '/': {}, '/settings': {}, '/blog/one': {} }],
  ])('as %s has the routes of its sources', async (_, routes) => {
    const found = await discovered({
      ...app,
      'dist/shop/prerendered-routes.json': JSON.stringify({ routes }),
      'dist/shop/server/angular-app-manifest.mjs': manifest(undefined),
    });
    expect(facts(found).filter(([, kind]) => kind !== 'api')).toEqual([
      ['/', 'prerendered', '/', 'src/app/home.component.ts'],
      ['/account', 'page', '/account', 'src/app/pages/shell.component.ts'],
      ['/admin', 'redirect', '/admin', 'src/app/admin/admin.routes.ts'],
      ['/old', 'redirect', '/old', 'src/app/routes/app.routes.ts'],
      ['/settings', 'prerendered', '/settings', 'src/app/settings.component.ts'],
      ['/blog/one', 'prerendered', '/blog/one', null],
      ['/admin/users/:user', 'page', null, 'src/app/admin/users.component.ts'],
      ['/shop/cart/:n', 'page', null, 'src/app/home.component.ts'],
      ['/account/:user', 'page', null, 'src/app/user.component.ts'],
      ['/product/:id', 'page', null, 'src/app/product.component.ts'],
      ['/docs/**', 'page', null, 'src/app/docs.component.ts'],
    ]);
  });

  it('has a page without a router', async () => {
    const found = await discovered({ ...server('dist/shop/server'), 'angular.json': workspace({ shop: options }), 'src/main.ts': '' });
    expect(facts(found)).toEqual([['/', 'page', '/', null]]);
  });

  it('has those of its modules, loaded at once or later, and ends where a table loads itself', async () => {
    const found = await discovered({
      'angular.json': workspace({ shop: options }),
      ...server('dist/shop/server'),
      'src/app/app-routing.module.ts': `import { HomeComponent } from './home.component';
const routes: Routes = [
  { path: '', component: HomeComponent },
  { path: 'orders', loadChildren: () => import('./orders/orders.module').then((m) => m.OrdersModule) },
];
@NgModule({ imports: [RouterModule.forRoot(routes)] }) export class AppRoutingModule {}`,
      'src/app/home.component.ts': 'export class HomeComponent {}',
      'src/app/help/help.module.ts':
        "@NgModule({ imports: [RouterModule.forChild([{ path: 'help', component: HelpComponent }])] }) export class HelpModule {}\nclass HelpComponent {}",
      'src/app/orders/orders.module.ts':
        "import { OrdersRoutingModule } from './orders-routing.module';\n@NgModule({ imports: [OrdersRoutingModule] }) export class OrdersModule {}",
      'src/app/orders/orders-routing.module.ts': `import { OrderComponent } from './order.component';
const routes: Routes = [
  { path: ':id', component: OrderComponent },
  { path: 'again', loadChildren: () => import('./orders.module').then((m) => m.OrdersModule) },
];
@NgModule({ imports: [RouterModule.forChild(routes)] }) export class OrdersRoutingModule {}`,
      'src/app/orders/order.component.ts': 'export class OrderComponent {}',
    });
    expect(facts(found)).toEqual([
      ['/', 'page', '/', 'src/app/home.component.ts'],
      ['/help', 'page', '/help', 'src/app/help/help.module.ts'],
      ['/orders/again/:id', 'page', null, 'src/app/orders/order.component.ts'],
      ['/orders/:id', 'page', null, 'src/app/orders/order.component.ts'],
    ]);
  });
});

describe('the build', () => {
  const startOf = async (files: Readonly<Record<string, string>>) => (await discovered(files)).start?.words.at(-1);

  it.each([
    ['nowhere', {}, 'dist/shop/server'],
    ['as a text', { outputPath: 'dist/apps/shop' }, 'dist/apps/shop/server'],
    ['as a folder', { outputPath: { base: './out/' } }, 'out/server'],
    ['as folders', { outputPath: { base: 'out', browser: '', server: 'node' } }, 'out/node'],
    ['that only its tools know', { outputPath: 'elsewhere' }, 'dist/apps/deep/server'],
  ])('lies where the workspace says %s', async (_, more, folder) => {
    expect(await startOf({ 'angular.json': workspace({ shop: { ...options, ...more } }), ...server(folder) })).toBe(`${folder}/server.mjs`);
  });

  it('is the one that a script of package.json starts, or else the first', async () => {
    const two = {
      'angular.json': workspace({ admin: options, shop: options }),
      ...server('dist/admin/server'),
      ...server('dist/shop/server'),
    };
    expect(await startOf(two)).toBe('dist/shop/server/server.mjs');
    expect(await startOf({ ...two, 'package.json': packageJson.replace('serve:ssr:shop', 'x').replace('dist/shop', 'dist/other') })).toBe(
      'dist/admin/server/server.mjs',
    );
  });

  it('is missing where there is none for a server; the host is allowed for a server that is named by hand all the same', async () => {
    const onlyBrowser = { 'angular.json': workspace({ shop: {} }), 'dist/shop/browser/index.html': '' };
    await expect(discovered(onlyBrowser)).rejects.toMatchObject({ problems: [{ code: 'not-built' }] });
    expect(await discovered(onlyBrowser, discoverIfBuilt)).toMatchObject({ framework: 'other', env: { NG_ALLOWED_HOSTS: '127.0.0.1' } });
  });
});

it.each(['ng serve', 'npx ng serve --open', 'nx serve shop', 'ng s'])('%s starts a development server', async (start) => {
  const found = await discovered({ ...app, 'package.json': packageJson.replace('"ng serve"', JSON.stringify(start)) });
  expect(found.start?.words).toEqual(['node', 'dist/shop/server/server.mjs']);
});

it('is started by a start script of its own', async () => {
  const found = await discovered({ ...app, 'package.json': packageJson.replace('ng serve', 'node dist/shop/server/server.mjs') });
  // Which package manager runs it is told by the project.
  expect(found.start).toBeNull();
});

describe('what a page shows of having been rendered', () => {
  const page = (
    root: string,
    scripts = '<script src="polyfills-5CFQRCPP.js" type="module"></script><script src="main-DSF2B5OY.js" type="module"></script>',
  ) => `<!doctype html><html lang="en"><head><base href="/"></head><body>${root}${scripts}</body></html>`;

  it.each([
    ['now', page('<app-root ng-version="19.2.25" ngh="1" ng-server-context="ssr"><h1>Hi</h1></app-root>'), null],
    ['by the build', page('<app-root ng-version="17.3.12" ng-server-context="ssg"></app-root>'), 'prerendered'],
    ['in the browser', page('<app-root></app-root>'), 'shell'],
    [
      'in the browser, of version 22',
      page('<app-root>Loading…</app-root>', '<script src="/base/main-BZLM5sYG.js" type="module"></script>'),
      'shell',
    ],
    ['in the browser, without hashes', page('<app-root></app-root>', '<script src="main.js" type="module" nonce="x"></script>'), 'shell'],
    ['in the browser, around an app shell', page('<app-root ng-server-context="app-shell">Wait</app-root>'), 'shell'],
    ['by something else', '<!doctype html><html><body><script type="module" src="/assets/main-DSF2B5OY.js"></script></body></html>', null],
    ['now, with a text about it', page('<app-root ng-server-context="ssr">&lt;app-root ng-server-context="ssg"&gt;</app-root>'), null],
    ['by something else that has a text about it', '<!doctype html><html><body>&lt;b ng-server-context="ssg"&gt;</body></html>', null],
    ['without a script', '<!doctype html><html><body>ok</body></html>', null],
  ])('%s', (_, html, as) => expect(unrenderedPage(html)?.as ?? null).toBe(as));
});

it.each(['@angular/core', '@angular/ssr', 'zone.js', 'rxjs'])('%s is not to be blamed for what an app keeps', (name) =>
  expect(isFrameworkPackage(name)).toBe(true),
);
