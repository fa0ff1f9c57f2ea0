import { describe, expect, it } from 'vitest';
import type { PathStep } from '../attribute/retaining-path.ts';
import { pathWords, retainedByText } from './path-words.ts';

const cache: PathStep = { kind: 'variable', name: 'cache', file: 'src/lib/cache.ts', line: 3, topLevel: true };
const map: PathStep = { kind: 'class', name: 'Map' };
const entry: PathStep = { kind: 'entry', name: '' };
const words = (...steps: readonly PathStep[]) => pathWords({ steps });

describe('a retaining path in words', () => {
  it.each<[string, readonly PathStep[]]>([
    [
      'module variable "cache" in src/lib/cache.ts → Map → entry → {rows}',
      [cache, map, entry, { kind: 'object', name: 'Object', keys: ['rows'] }],
    ],
    [
      'variable "cache" → Object',
      [
        { kind: 'variable', name: 'cache' },
        { kind: 'object', name: 'Object', keys: [] },
      ],
    ],
    ['module variable "cache" in a file outside the repository', [{ ...cache, kind: 'export', file: null }]],
    [
      'global "api" → .spans → Array → element → Span',
      [
        { kind: 'global', name: 'api' },
        { kind: 'property', name: 'spans' },
        { kind: 'class', name: 'Array' },
        { kind: 'element', name: '' },
        { kind: 'class', name: 'Span' },
      ],
    ],
    [
      "Node.js's timers → Timeout written at server.js:5",
      [
        { kind: 'runtime', name: 'timers' },
        { kind: 'class', name: 'TimersList' },
        { kind: 'class', name: 'Timeout', file: 'server.js', line: 5 },
      ],
    ],
    [
      'what Node.js itself has open → MessagePort',
      [
        { kind: 'runtime', name: '' },
        { kind: 'class', name: 'MessagePort' },
      ],
    ],
    [
      'variable "a" → variable "b" → function (anonymous) written at a.js:2',
      [
        { kind: 'variable', name: 'a' },
        { kind: 'variable', name: 'b' },
        { kind: 'function', name: '', file: 'a.js', line: 2 },
      ],
    ],
    [
      'variable "a" → {p, q, r, s, …}',
      [
        { kind: 'variable', name: 'a' },
        { kind: 'object', name: 'Object', keys: ['p', 'q', 'r', 's', 't'] },
      ],
    ],
    ['', []],
  ])('%s', (expected, steps) => {
    expect(words(...steps)).toBe(expected);
  });

  it('shows both ends of a long one', () => {
    const steps = Array.from({ length: 11 }, (_, i): PathStep => ({ kind: 'property', name: String(i) }));
    expect(words(cache, ...steps)).toBe('module variable "cache" in src/lib/cache.ts → .0 → .1 → .2 → .3 → .4 → … → .7 → .8 → .9 → .10');
    expect(words(cache, ...steps.slice(1))).not.toContain('…');
  });
});

it('is that of the suspect, or none', () => {
  const path = { steps: [cache], container: { class: 'Map', name: 'cache', bound: null }, bytesPerRequest: 1 };
  const paths = {
    paths: [
      { ...path, steps: [] },
      { ...path, steps: [{ kind: 'global' as const, name: 'api' }] },
    ],
  };
  expect(retainedByText({ heldBy: 1 }, paths)).toBe('global "api"');
  expect([{ heldBy: null }, { heldBy: 2 }, { heldBy: -1 }, {}].map((suspect) => retainedByText(suspect, paths))).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(retainedByText({ heldBy: 0 }, {})).toBeNull();
});
