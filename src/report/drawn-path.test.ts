import { describe, expect, it } from 'vitest';
import { drawnPath, pathLines } from './drawn-path.ts';
import type { ShownStep } from './path-words.ts';

const cache: ShownStep = {
  ...{ kind: 'variable', name: 'cache', file: 'src/cache.ts', line: 3, topLevel: true },
  ...{ mark: 'expected', reason: 'of-the-process' },
};
const map: ShownStep = { kind: 'class', name: 'Map', mark: 'expected', reason: 'there-before' };
const entry: ShownStep = { kind: 'entry', name: '' };
const row: ShownStep = { kind: 'object', name: 'Object', keys: ['rows'], mark: 'not-expected', reason: 'left-behind' };
const path = (steps: readonly ShownStep[], fault: number | null) => ({
  steps: steps.map(({ keys, ...step }) => ({ ...step, ...(keys ? { keys: [...keys] } : {}) })),
  fault,
});

describe('a retaining path is drawn', () => {
  it('an object on each line, with the reference that leads to it, its mark, and why', () => {
    expect(pathLines(path([cache, map, entry, row], 3))).toEqual([
      '✓ module variable "cache" in src/cache.ts  (lives as long as the process)',
      '✓ → Map  (was there before the requests)',
      '✗ → entry → {rows}  (came with a request and stayed)  ← should be gone',
    ]);
  });

  it('with a block that should not grow', () => {
    const buffer: ShownStep = { kind: 'class', name: 'Buffer', mark: 'not-expected', reason: 'made-larger' };
    expect(pathLines(path([cache, buffer], 1)).at(-1)).toBe('✗ → Buffer  (requests make it larger)  ← should not grow');
  });

  it('without the lists in which Node.js keeps what is open', () => {
    const runtime: ShownStep = { kind: 'runtime', name: 'timers', mark: 'expected', reason: 'of-node' };
    const timeout: ShownStep = { ...row, kind: 'class', name: 'Timeout', file: 'a.ts', line: 5 };
    expect(pathLines(path([runtime, { ...map, name: 'TimersList' }, timeout], 2))).toEqual([
      "✓ Node.js's timers  (stays while it is open or pending)",
      '✗ → Timeout written at a.ts:5  (came with a request and stayed)  ← should be gone',
    ]);
  });

  it('by both its ends, and by its fault wherever that stands', () => {
    const many = Array.from({ length: 14 }, (_, i): ShownStep => ({ ...map, name: `C${i + 1}` }));
    const texts = drawnPath(path([cache, ...many.with(6, { ...row, kind: 'class', name: 'Fault' })], 7)).map(({ text }) => text);
    expect(texts).toEqual([expect.stringContaining('cache'), 'C1', 'C2', 'C3', 'C4', '…', 'Fault', '…', 'C11', 'C12', 'C13', 'C14']);
  });

  it('with a reason of another version left out', () => {
    expect(pathLines(path([{ ...cache, reason: 'toString' }], null))).toEqual(['✓ module variable "cache" in src/cache.ts']);
  });

  it('not at all where a report marks nothing', () => {
    const { mark: _, reason: __, ...bare } = cache;
    expect(drawnPath(path([bare, { kind: 'class', name: 'Map' }], null))).toEqual([]);
  });
});
