import { expect, it } from 'vitest';
import type { ServedRoute } from '../agent/protocol.ts';
import { routeOf } from './route-of.ts';
import { candidatesOf, type Known } from './served-routes.ts';

const port = 3000;
const mine = { url: 'file:///app/routes.js', line: 0, column: 0 };
const ofPackage = { url: 'file:///app/node_modules/serve/index.js', line: 0, column: 0 };

const served = (path: string, more: Partial<ServedRoute> = {}): Known['served'][number] => ({
  route: { library: 'express', path, ports: [port], places: [mine], json: false, ...more },
  sourceFile: 'routes.js',
});
const registered = (route: string, kind: 'page' | 'api' = 'page') =>
  routeOf({ route, kind, registered: true, sourceFile: 'server.js', frames: ['server.js'] });
const page = (route: string) => routeOf({ route, kind: 'page', sourceFile: `${route}.tsx` });

const candidates = (known: Partial<Known>) => candidatesOf({ discovered: [], served: [], port, entries: ['server.js'], ...known });
const names = (known: Partial<Known>) => candidates(known).map(({ route }) => route.route);

it('has the full path of the router, not the one that stands in the source, and keeps pages of a table that no router has', () => {
  const discovered = [registered('/users'), page('/live')];
  expect(names({ discovered, served: [served('/admin/users')] })).toEqual(['/live', '/admin/users']);
  expect(names({ discovered })).toEqual(['/live', '/users']);
});

it('knows the file of a handler, and what runs around all of them', () => {
  const [route] = candidates({ served: [served('/a')] });
  expect(route).toMatchObject({
    kind: null,
    route: { sourceFile: 'routes.js', frames: ['server.js'], path: '/a', urlFrom: 'no parameters' },
  });
  // Without its surroundings, a file of its own says nothing of what a change touches.
  expect(candidates({ served: [served('/a')], entries: [] })[0]?.route.sourceFile).toBeNull();
});

it('merges what has one pattern, whatever a parameter may look like', () => {
  const discovered = [registered('/user/:id(\\d+)'), registered('/data', 'api'), page('/live')];
  const found = candidates({ discovered, served: [served('/user/:id(\\d+)'), served('/data'), served('/live'), served('/live/')] });
  expect(found.map(({ route, kind }) => [route.route, route.sourceFile, kind])).toEqual([
    ['/data', 'server.js', 'api'],
    ['/live', '/live.tsx', 'page'],
    ['/user/:id(\\d+)', 'server.js', null],
  ]);
});

it('takes a route for an API by its path or by the text of its handler, and asks for all others', () => {
  const found = candidates({ served: [served('/a', { json: true }), served('/b'), served('/api/a')] });
  expect(found.map(({ kind }) => kind)).toEqual(['api', null, 'api']);
});

it('leaves out what takes every URL, what another server answers, and what could not stand in a URL', () => {
  expect(names({ served: [served('/*'), served('/a'), served('/b', { ports: [9000] }), served('/c d'), served('/e\n')] })).toEqual(['/a']);
});

it('is not sure of an app that nobody or that several seem to call, and drops it where everything is answered', () => {
  const unsure = [served('/b', { ports: [] }), served('/c', { ports: [port, 9000] })];
  const found = candidates({ served: [served('/a'), ...unsure] });
  expect(found.map(({ route, isSure }) => [route.route, isSure])).toEqual([
    ['/a', true],
    ['/b', false],
    ['/c', false],
  ]);
  expect(names({ served: [served('/a'), served('*'), ...unsure] })).toEqual(['/a']);
});

it('keeps a slash at the end of the URL, which may be all that a router answers', () => {
  expect(candidates({ served: [served('/a/')] })[0]?.route).toMatchObject({ route: '/a', path: '/a/' });
});

it('knows what a package answers', () => {
  const found = candidates({
    served: [
      { ...served('/files/*', { places: [ofPackage] }), sourceFile: null },
      { ...served('/wrapped/*', { places: [ofPackage, mine] }), sourceFile: null },
    ],
  });
  expect(found.map(({ isOfPackage }) => isOfPackage)).toEqual([true, false]);
});
