import { afterEach, expect, it } from 'vitest';
import { countEntries, stopCounting } from './entries.ts';
import { grownUncounted } from './wasm-memories.ts';

afterEach(stopCounting);

interface WasmMemory {
  readonly buffer: ArrayBufferLike;
  grow(pages: number): number;
}
const { Memory } = (globalThis as unknown as { WebAssembly: { Memory: new (of: object) => WasmMemory } }).WebAssembly;
const page = 65_536;

it('what threads share is known from the first walk on, by what it grows', async () => {
  const memory = new Memory({ initial: 3, maximum: 100, shared: true });
  const before = grownUncounted();
  await countEntries();
  expect(grownUncounted() - before).toBe(0);
  memory.grow(5);
  expect(grownUncounted() - before).toBe(5 * page);
  // A second walk finds nothing new, and changes nothing.
  await countEntries();
  memory.grow(2);
  expect(grownUncounted() - before).toBe(7 * page);
});

it('any other is counted once: by Node.js, or here', async () => {
  const memory = new Memory({ initial: 1 });
  await countEntries();
  const [byNode, here] = [process.memoryUsage().external, grownUncounted()];
  memory.grow(100);
  const [moreByNode, moreHere] = [process.memoryUsage().external - byNode, grownUncounted() - here];
  expect(moreHere === 0 || moreHere === 100 * page).toBe(true);
  expect(moreByNode + moreHere).toBeGreaterThan(99 * page);
  expect(moreByNode + moreHere).toBeLessThan(110 * page);
});

it('what an object with that prototype is not is left alone', async () => {
  const impostor = Object.create(Memory.prototype) as object;
  await expect(countEntries()).resolves.toMatchObject({ realms: expect.any(Number) });
  expect(impostor).toBeInstanceOf(Memory);
});
