import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { CheckError } from '../problems.ts';
import { callingActions } from './calling-actions.ts';
import { discoverRoutes } from './discover.ts';
import { namedRoutes, type Route } from './named-routes.ts';

const nextBuild = {
  '.next/BUILD_ID': 'b-1',
  '.next/routes-manifest.json': '{}',
  '.next/server/server-reference-manifest.json': JSON.stringify({
    node: {
      '40aa': { workers: { 'app/(shop)/cart/page': {} }, filename: 'app/cart/actions.ts', exportedName: 'save' },
      '40bb': { workers: { 'app/cart/@side/page': {}, 'app/page': {} }, filename: 'app/actions.ts', exportedName: 'remove' },
      '40cc': { workers: { 'app/page': {} } },
    },
  }),
};

/** The routes of an app with this build, each of which calls the action. */
async function calling(uses: string, files: Record<string, string>, routes: readonly Route[], action: string | null) {
  await using app = await createFixture({ 'package.json': JSON.stringify({ dependencies: { [uses]: '*' } }), ...files });
  const { actions = null, framework } = await discoverRoutes(app.path);
  const settings = { ...settingsFrom({}, { cwd: app.path }), action };
  return callingActions(routes, settings, { actions, framework: framework === 'other' ? null : framework });
}

const problemsOf = (error: unknown) => (error instanceof CheckError ? error.problems : [error]);

it('leaves routes alone where no action is named', async () => {
  expect(await calling('next', nextBuild, namedRoutes(['/cart']), null)).toEqual(namedRoutes(['/cart']));
});

it('sends the fields of a form to a server action as a browser without JavaScript does', async () => {
  const [route] = await calling('next', nextBuild, namedRoutes(['/cart']), 'save');
  expect(route?.path).toBe('/cart');
  const { headers, body } = route!.action!('name=Ada+L&age={n}');
  expect(headers).toEqual({ 'content-type': 'multipart/form-data; boundary=ssr-leak-check-form' });
  const fields = [...body.matchAll(/name="([^"]*)"\r\n\r\n([^\r]*)\r\n/g)].map(([, name, value]) => [name, value]);
  expect(fields).toEqual([
    ['$ACTION_ID_40aa', ''],
    ['name', 'Ada L'],
    ['age', '{n}'],
  ]);
  expect(body.endsWith('--ssr-leak-check-form--\r\n')).toBe(true);
});

it('sends the arguments of a server action as its client does', async () => {
  const [route] = await calling('next', nextBuild, [{ route: '/', path: '/', because: [] }], 'remove');
  expect(route!.action!('["a", 1]')).toEqual({
    headers: { 'next-action': '40bb', 'content-type': 'text/plain;charset=UTF-8' },
    body: '["a", 1]',
  });
  // Older builds have numbers for names.
  const [older] = await calling('next', nextBuild, [{ route: '/', path: '/', because: [] }], '40cc');
  expect(older!.action!('[]').headers).toMatchObject({ 'next-action': '40cc' });
});

it('knows which actions a page has', async () => {
  const wrong = await calling('next', nextBuild, namedRoutes(['/cart', '/live']), 'sav').catch(problemsOf);
  expect(wrong).toMatchObject([
    { code: 'unknown-action', args: { route: '/cart', known: ['save', 'remove'], meant: 'save' } },
    { code: 'unknown-action', args: { route: '/live', known: [], meant: null } },
  ]);
});

it('names the action in the URL where the framework has it there', async () => {
  const manifest = `export const manifest = (() => { return { nodes: [], routes: [], prerendered_routes: new Set([]) } })();`;
  const svelte = { 'build/handler.js': '', 'build/index.js': '', 'build/server/manifest.js': manifest };
  const several: Route = { route: '/cart', path: '/cart', paths: [{ path: '/cart?a=1', weight: 1 }], because: [] };
  const [named] = await calling('@sveltejs/kit', svelte, [several], 'save');
  expect([named?.path, named?.paths]).toEqual(['/cart?/save', [{ path: '/cart?a=1&/save', weight: 1 }]]);
  expect(named!.action!('k=1')).toEqual({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'k=1' });
  const [plain] = await calling('@sveltejs/kit', svelte, namedRoutes(['/cart']), 'default');
  expect(plain?.path).toBe('/cart');
});

it('says where it does not know how actions are called', async () => {
  const none = await calling('left-pad', {}, namedRoutes(['/cart', '/live']), 'save').catch(problemsOf);
  expect(none).toMatchObject([{ code: 'no-actions', args: { action: 'save', framework: null } }]);
  const own = await calling('express', {}, namedRoutes(['/cart']), 'save').catch(problemsOf);
  expect(own).toMatchObject([{ code: 'no-actions', args: { framework: expect.stringMatching(/./) } }]);
});
