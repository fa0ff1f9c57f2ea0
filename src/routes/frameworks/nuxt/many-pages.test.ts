import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { discoverRoutes } from '../../discover.ts';
import { exampleOf } from '../../pattern.ts';
import { routeTable } from '../../table.ts';

// A client of a social network has pages of every form: below an optional server, of an account, of a post of an account, nested
// ones of settings with a frame each, and tabs within pages, whose tables are none of the router's.

/** A record of the router's table, as Nuxt 4.4 writes it. */
const record = (path: string, children: readonly string[] = []): string =>
  `{ name: ${JSON.stringify(path)}, path: ${JSON.stringify(path)}, meta: { ...__nuxt_page_meta || {}, ...{ middleware: "auth" } }, component: () => import('./page-ABCDEFGH.mjs')${
    children.length > 0 ? `, children: [${children.join(', ')}]` : ''
  } }`;

/** What a page keeps for its own tabs: paths with components beside them, in another chunk. */
const tabs = 'const tabs = [{ path: "/all", component: () => All }, { path: "/mentions", component: () => Mentions }];';

const settings = ['', 'about', 'interface', 'language', 'notifications/notifications', 'notifications/push-notifications', 'preferences'];
const profile = ['appearance', 'featured-tags', 'filters', 'blocked'];
const open = ['home', 'bookmarks', 'favourites', 'blocks', 'mutes', 'pinned', 'domain_blocks', 'conversations', 'lists'];
const ofServer = ['explore', 'search', 'hashtags'];
const ofAccount = ['', 'followers', 'following', 'media', 'with_replies', ':status()', ':status()/edit', ':status()/history'];
const ofList = ['', 'accounts', 'edit'];
const ofInstance = ['public', 'public/local', 'tags/:tag()', 'status/:status()', 'explore/links', 'explore/tags', 'explore/users'];
const others = [
  'intent/:of()',
  'share/:to()',
  'share-target/:id()',
  'notifications/:filter()',
  'search/:words()',
  'd/:slug(.+)+',
  'tags/:tag()',
];

const table = [
  record('/'),
  record('/settings', [
    ...settings.map((path) => record(path)),
    record('profile', [record(''), ...profile.map((path) => record(path))]),
    record('users/:user()'),
  ]),
  ...open.map((path) => record(`/${path}`)),
  ...ofServer.map((path) => record(`/:server?/${path}`)),
  record(
    '/:server()/@:account()',
    ofAccount.slice(0, 5).map((path) => record(path)),
  ),
  ...ofAccount.slice(5).map((path) => record(`/:server()/@:account()/${path}`)),
  record(
    '/list/:list()',
    ofList.map((path) => record(path)),
  ),
  ...ofInstance.map((path) => record(`/:server()/${path}`)),
  ...others.map((path) => record(`/${path}`)),
];

const api = ['/api/list-servers', '/api/:server/login', '/api/:server/oauth/:origin', '/manifest-:locale.webmanifest'];

const rules = `"routeRules": { "/": {}, "/settings/language": { "ssr": false }, "/docs/**": { "redirect": { "to": "https://docs.example.org/**", "statusCode": 307 } } }`;

it('of many pages takes all that have a URL without parameters, and knows an example of each other', async () => {
  await using app = await createFixture({
    'package.json': '{ "dependencies": { "nuxt": "*" } }',
    '.output/server/index.mjs': '',
    '.output/server/chunks/nitro/nitro.mjs': `const config = { "app": { "baseURL": "/" }, "nitro": { ${rules} } };`,
    '.output/server/chunks/build/server.mjs': `const __nuxt_page_meta = null;\nconst _routes = [${table.join(',\n')}];`,
    '.output/server/chunks/build/tabs-ABCDEFGH.mjs': tabs,
    'server/a.ts': '',
    '.nuxt/types/nitro-routes.d.ts': api
      .map((path) => `'${path}': {\n  'default': Simplify<typeof import('../../server/a')>\n}`)
      .join('\n'),
  });
  const { routes } = await discoverRoutes(app.path);
  const rows = routeTable(
    routes.map((route) => ({ route, because: [] })),
    { changedOnly: false, api: false, refilled: false, maxRoutes: null, ignore: [] },
  );
  const by = (choice: string) => rows.filter((row) => row.choice === choice).map(({ route }) => route);
  const lacking = by('no-example-url');
  expect([by('all').length, lacking.length, by('api').length]).toEqual([24, 26, 4]);
  expect(by('all')).toEqual(expect.arrayContaining(['/', '/settings', '/settings/profile/filters', '/:server?/explore', '/home']));
  expect(by('all').every((route) => !/:(?!server\?)/.test(route))).toBe(true);
  expect([by('client-rendered'), by('redirect')]).toEqual([['/settings/language'], ['/docs/**']]);
  expect(lacking.map((route) => exampleOf(route))).toMatchInlineSnapshot(`
    [
      "/settings/users/1",
      "/intent/1",
      "/list/1",
      "/notifications/1",
      "/search/1",
      "/share-target/1",
      "/share/1",
      "/tags/1",
      "/list/1/accounts",
      "/list/1/edit",
      "/d/1",
      "/1/public",
      "/1/explore/links",
      "/1/explore/tags",
      "/1/explore/users",
      "/1/public/local",
      "/1/status/1",
      "/1/tags/1",
      "/1/@1",
      "/1/@1/followers",
      "/1/@1/following",
      "/1/@1/media",
      "/1/@1/with_replies",
      "/1/@1/1",
      "/1/@1/1/edit",
      "/1/@1/1/history",
    ]
  `);
});
