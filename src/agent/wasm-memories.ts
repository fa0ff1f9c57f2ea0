/**
 * Memories of WebAssembly that Node.js does not count. Up to Node.js 24 their bytes are `external`; from 26 on they are nowhere, and those that
 * threads share never were anywhere. The walk that counts what containers hold meets each of them; from then on what it grows by is known at
 * each sample. What it had before is left out, so that none makes a step by being found.
 */

import { types } from 'node:util';
import { unseen } from './unseen.ts';

// Captured at preload. Absent where V8 runs without a compiler (`--jitless`).
const Memory = (globalThis as { readonly WebAssembly?: { readonly Memory: MemoryClass } }).WebAssembly?.Memory;
const prototype = Memory?.prototype ?? null;
const bufferOf = prototype && (Object.getOwnPropertyDescriptor(prototype, 'buffer')?.get as (this: unknown) => ArrayBufferLike);
const { apply } = Reflect;
const { getPrototypeOf } = Object;
const { deref } = WeakRef.prototype;
const { memoryUsage } = process;

interface WasmMemory {
  readonly buffer: ArrayBufferLike;
  grow(pages: number): number;
}
type MemoryClass = new (descriptor: { readonly initial: number }) => WasmMemory;

interface Known {
  readonly memory: WeakRef<WasmMemory>;
  /** Bytes when it was found. */
  readonly before: number;
}

const pageBytes = 65_536;
const somePages = 64;

const met = new WeakSet<object>();
let known: readonly Known[] = [];
let isCounted: boolean | null = null;

/** Notes a memory that is met on a walk over the heap; anything else is left alone. */
export function meet(object: object): void {
  if (prototype === null || getPrototypeOf(object) !== prototype || met.has(object)) return;
  met.add(object);
  const memory = object as WasmMemory;
  try {
    if (!isShared(memory) && countedByNode()) return;
    known = [...known, unseen({ memory: new WeakRef(memory), before: bytesOf(memory) })];
  } catch {
    // Anything may be made to have that prototype.
  }
}

/** Bytes by which those that Node.js does not count have grown since they were found; those that are gone have none. */
export function grownUncounted(): number {
  if (known.length === 0) return 0;
  let bytes = 0;
  const left: Known[] = [];
  for (const one of known) {
    const memory = apply(deref, one.memory, []) as WasmMemory | undefined;
    if (memory === undefined) continue;
    left.push(one);
    bytes += bytesOf(memory) - one.before;
  }
  if (left.length < known.length) known = left;
  return bytes;
}

const buffer = (memory: WasmMemory): ArrayBufferLike => apply(bufferOf as () => ArrayBufferLike, memory, []);
const bytesOf = (memory: WasmMemory): number => buffer(memory).byteLength;
const isShared = (memory: WasmMemory): boolean => types.isSharedArrayBuffer(buffer(memory));

/** Whether `external` tells what a memory takes: asked of one that is made for it. */
function countedByNode(): boolean {
  if (isCounted !== null || Memory === undefined) return isCounted ?? true;
  try {
    const asked = new Memory({ initial: 1 });
    const before = memoryUsage().external;
    asked.grow(somePages);
    isCounted = memoryUsage().external - before > (somePages * pageBytes) / 2;
  } catch {
    // No address space for one more.
    isCounted = true;
  }
  return isCounted;
}
