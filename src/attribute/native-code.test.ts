import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import type { LoadedAddon } from '../agent/protocol.ts';
import { workspaceAt } from '../code/workspace.ts';
import { nativeCode } from './native-code.ts';

const manifest = (version: string) => JSON.stringify({ version });

async function named(outside: number, addons: (root: string) => readonly LoadedAddon[]) {
  await using app = await createFixture({
    'node_modules/snappy/package.json': manifest('7.2.0'),
    'node_modules/@napi-rs/snappy-linux-x64-gnu/package.json': manifest('7.2.0'),
    'node_modules/zeromq/package.json': manifest('6.0.0'),
  });
  return await nativeCode(addons(app.path.replace(/\/$/, '')), outside, workspaceAt(app.path));
}

const snappy = (root: string): LoadedAddon => ({
  path: `${root}/node_modules/@napi-rs/snappy-linux-x64-gnu/snappy.node`,
  loadedBy: `${root}/node_modules/snappy/index.js`,
});
const zeromq = (root: string): LoadedAddon => ({
  path: `${root}/node_modules/zeromq/build/zeromq.node`,
  loadedBy: `${root}/node_modules/node-gyp-build/node-gyp-build.js`,
});

it('names the package that loaded it, whose own package for the system is only a part of it', async () => {
  expect(await named(565, (root) => [snappy(root)])).toEqual({ code: 'native-code', args: { names: 'snappy 7.2.0', bytes: 565 } });
});

it('names the package in which it lies where a loader of native code loaded it', async () => {
  expect((await named(565, (root) => [snappy(root), zeromq(root), zeromq(root)]))?.args.names).toBe('snappy 7.2.0, zeromq 6.0.0');
});

it('names nobody where nothing grows outside the heap, and of native code of the app itself', async () => {
  expect(await named(8, (root) => [snappy(root)])).toBeNull();
  expect(await named(565, (root) => [{ path: `${root}/build/own.node`, loadedBy: `${root}/server.js` }])).toBeNull();
  expect(await named(565, () => [])).toBeNull();
});
