import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import { aHolder } from '../heap/a-holder.test-builder.ts';
import type { Block } from '../heap/blocks.ts';
import type { Holder } from '../heap/holder.ts';
import { enlargingPlace } from './enlarging.ts';
import { growingBlock } from './growing-block.ts';

/** The line, from 1, and the column of what enlarges the variable or field of this name in a script; null where it is not sure. */
async function enlarged(text: string, name: string, field = false, more: Partial<Holder> = {}) {
  await using app = await createFixture({ 'app.js': text });
  const place = { url: app.getPath('app.js'), line: 0, column: 0 };
  const anchor = { kind: 'variable', name: field ? 'store' : name, within: place } as const;
  const holder = aHolder({ anchor, containers: field ? [name, 'store'] : [name], keeper: field ? place : null, ...more });
  const found = await enlargingPlace(holder, scriptsOf(workspaceAt(app.path), app.path));
  return found && [found.line + 1, found.column, found.functionName];
}

describe('the place that makes a block larger', () => {
  it.each<[string, Awaited<ReturnType<typeof enlarged>>, string]>([
    ['a larger copy', [3, 2, 'write'], 'let log = Buffer.alloc(0);\nfunction write(one) {\n  log = Buffer.concat([log, one]);\n}'],
    ['by way of a variable of its own', [4, 2, 'f'], 'let log;\nfunction f() {\n  const next = copy(log);\n  log = next;\n}'],
    ['a memory', [3, 2, 'f'], 'const log = new WebAssembly.Memory({ initial: 1 });\nfunction f() {\n  log.grow(1);\n}'],
    ['a buffer that can be resized', [2, 15, 'f'], 'let log = make();\nfunction f() { log.resize(2 * log.byteLength); }'],
    [
      'not what empties it',
      [3, 2, 'f'],
      'let log;\nfunction f(one) {\n  log = Buffer.concat([log, one]);\n}\nfunction g() { log = Buffer.alloc(0); }',
    ],
    ['none of two', null, 'let log;\nfunction f(a) { log = Buffer.concat([log, a]); }\nfunction g(b) { log = Buffer.concat([b, log]); }'],
    ['not another of the same name', null, 'let log;\nfunction f() { let log; log = Buffer.concat([log, one]); }'],
    ['nowhere', null, 'const log = Buffer.alloc(10);'],
  ])('%s', async (_, expected, text) => {
    expect(await enlarged(text, 'log')).toEqual(expected);
  });

  it('of a field, also a private one', async () => {
    const text =
      'class Store {\n  #bytes = new Uint8Array(1);\n  add() {\n    this.#bytes = larger(this.#bytes);\n  }\n}\nconst store = new Store();';
    expect(await enlarged(text, '#bytes', true)).toEqual([4, 4, '']);
    expect(await enlarged('function f(store) { store.memory.grow(1); }', 'memory', true)).toEqual([1, 20, 'f']);
  });
});

describe('the call into a module whose memory grows', () => {
  const ofModule = { containerClass: 'Memory' };
  const load = 'const { instance } = await WebAssembly.instantiate(code);\n';

  it('is the only one', async () => {
    expect(await enlarged(`${load}function f() {\n  return instance.exports.alloc(5);\n}`, 'instance', false, ofModule)).toEqual([
      3,
      9,
      'f',
    ]);
    const keeps =
      'class Renderer {\n  render(x) {\n    this.#exports.alloc(5);\n    return new Uint8Array(this.#exports.memory.buffer);\n  }\n}\nlet store;';
    expect(await enlarged(keeps, 'memory', true, { ...ofModule, containers: ['memory', '#exports', 'store'] })).toEqual([3, 4, '']);
  });

  it('is none of several, none of another object, and none of what is no memory', async () => {
    const two = `${load}const f = () => instance.exports.alloc(5);\nconst g = () => instance.exports.render(5);`;
    expect(await enlarged(two, 'instance', false, ofModule)).toBeNull();
    expect(await enlarged(`${load}function f(instance) { instance.exports.alloc(5); }`, 'instance', false, ofModule)).toBeNull();
    expect(await enlarged(`${load}const f = () => instance.exports.alloc(5);`, 'instance')).toBeNull();
  });
});

describe('the block that holds all growth', () => {
  const block = (bytes: number, more: Partial<Block> = {}): Block => ({
    ...{ bytes, kind: 'buffer', besidesPerRequest: 0 },
    holder: aHolder({ anchor: { kind: 'global', name: `of ${bytes}` } }),
    ...more,
  });

  async function found(blocks: readonly Block[], grown = { arrayBuffers: 300, grewOutside: 0 }, served: number | null = 1_000) {
    await using app = await createFixture({});
    const retention = { classes: [], holders: [], closures: [], timers: { only: 0, otherwise: 0 }, blocks };
    const scripts = scriptsOf(workspaceAt(app.path), app.path);
    const { arrayBuffers, grewOutside } = grown;
    return await growingBlock(retention, served, { growth: { js: 0, arrayBuffers }, grewOutside }, scripts);
  }

  it('is as large as what all requests left', async () => {
    expect(await found([block(300_000), block(9_000_000)])).toMatchObject({
      anchor: { name: 'of 300000' },
      bytesPerRequest: 300,
      isBlock: true,
    });
    expect(await found([block(524_288)])).not.toBeNull();
    expect(await found([block(100_000)])).toBeNull();
    expect(await found([block(1_300_000)])).toBeNull();
  });

  it('is none where other blocks came with the requests, or several may be meant', async () => {
    expect(await found([block(300_000, { besidesPerRequest: 280 })])).toBeNull();
    expect(await found([block(300_000), block(310_000)])).toBeNull();
  });

  it('is a memory only where memory outside of array buffers grew', async () => {
    const outside = { arrayBuffers: 0, grewOutside: 300 };
    expect(await found([block(300_000, { kind: 'memory' })], outside)).not.toBeNull();
    expect(await found([block(300_000)], outside)).toBeNull();
    expect(await found([block(300_000, { kind: 'memory' })])).toBeNull();
  });

  it('is not looked for where nothing grew, or requests were not counted', async () => {
    expect(await found([block(300_000)], { arrayBuffers: 0, grewOutside: 0 })).toBeNull();
    expect(await found([block(300_000)], undefined, null)).toBeNull();
  });
});
