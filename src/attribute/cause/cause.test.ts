import { describe, expect, it } from 'vitest';
import { aHolder } from '../../heap/a-holder.test-builder.ts';
import type { Holder } from '../../heap/holder.ts';
import type { FillingCache } from '../cache-limit.ts';
import type { GrowingAt } from '../growing-at.ts';
import type { LeakedHandle } from '../handles.ts';
import { likelyCause } from './cause.ts';

const holder = (more: Partial<Holder>): Holder =>
  aHolder({ anchor: { kind: 'variable', name: 'things', within: null }, containers: ['things'], entryClass: 'Object', ...more });

const named = (...names: readonly string[]): Holder['steps'] => names.map((name) => ({ kind: 'class', name }));

const onConnection = {
  containers: ['_events'],
  steps: named('Socket', '_events', 'Array'),
  anchor: { kind: 'runtime', name: 'TCP' },
} as const;

const references = (...names: readonly string[]): Holder['steps'] => [
  { kind: 'object', name: 'Object' },
  ...names.flatMap((name) => [{ kind: name ? 'property' : 'entry', name } as const, { kind: 'object', name: 'Object' } as const]),
];
/** It hangs on a field of a plain object, or is an entry of one that is used as a table. */
const [field, table] = [
  { containerClass: 'Object', steps: references('last') },
  { containerClass: 'Object', steps: references('') },
] as const;

const handle = (more: Partial<LeakedHandle>): LeakedHandle => ({
  kind: 'timer',
  perRequest: 1,
  repeating: 0,
  longestDelayMs: 0,
  openedAt: null,
  stack: [],
  ...more,
});

const growing = (more: Partial<GrowingAt>): GrowingAt => ({
  ...{
    kind: 'Set',
    class: 'Set',
    name: 'seen',
    entriesPerRequest: 1,
    gained: 153,
    requests: 153,
    bytesPerRequest: 20,
    removed: 0,
    lines: [],
  },
  ...more,
});

interface Seen {
  readonly holder?: Partial<Holder>;
  readonly classes?: readonly string[];
  readonly handle?: Partial<LeakedHandle>;
  readonly nodeEnv?: string | null;
  readonly filling?: FillingCache;
  readonly growing?: Partial<GrowingAt>;
  /** The first line puts a larger copy in place of what has this name. */
  readonly copied?: string;
  /** The first line compiles a text. */
  readonly isCompiled?: boolean;
  /** The first line was seen adding to what grows, and nothing ties it to the holder. */
  readonly isSeenAdding?: boolean;
}

const cause = (seen: Seen) =>
  likelyCause({
    suspects: seen.isSeenAdding
      ? [{ holder: null, stack: [], container: null, isSeenAdding: true }]
      : seen.copied
        ? [{ holder: null, stack: [], container: seen.copied, isCopied: true }]
        : seen.isCompiled
          ? [{ holder: null, stack: [], container: null, isCompiled: true }]
          : [],
    filling: seen.filling ?? null,
    retention: {
      classes: (seen.classes ?? []).map((name) => ({ name, perRequest: 1 })),
      holders: seen.holder ? [holder(seen.holder)] : [],
      closures: [],
      timers: { only: 0, otherwise: 0 },
      blocks: [],
    },
    growing: seen.growing ? [growing(seen.growing)] : [],
    handles: seen.handle ? [handle(seen.handle)] : [],
    nodeEnv: seen.nodeEnv === undefined ? 'production' : seen.nodeEnv,
  });

describe('the likely cause', () => {
  it.each<[string, Seen]>([
    ['broadcast-channel', { classes: ['BroadcastChannel', 'MessagePort'] }],
    ['message-port', { handle: { kind: 'MessagePort' } }],
    ['timer', { handle: { repeating: 1 } }],
    ['timer', { holder: { anchor: { kind: 'runtime', name: 'timers' } } }],
    ['long-timer', { handle: { longestDelayMs: 60_000 } }],
    ['unbounded-collection', { holder: { containerClass: 'Map' }, handle: { longestDelayMs: 60_000 } }],
    ['abort-signal', { holder: { steps: named('AbortController', '#signal', 'AbortSignal', 'Map', 'Listener') } }],
    ['listener', { holder: { containers: ['_events', 'bus'], containerClass: 'Array' } }],
    ['async-context', { classes: ['AsyncContextFrame'] }],
    ['pending-promise', { classes: ['Promise', 'Generator'], holder: { containerClass: 'Array' } }],
    [
      'cache-filling',
      {
        holder: { containerClass: 'Map' },
        filling: { name: 'max', max: 500, size: 120, requests: 600, bytesPerRequest: 90, fullBytes: 45_000, holders: [] },
      },
    ],
    ['unbounded-collection', { holder: { containerClass: 'Map', bound: { name: 'max', max: 500, size: 120, within: null, counted: {} } } }],
    ['unbounded-collection', { holder: { containerClass: 'Map' } }],
    [
      'unbounded-collection',
      { holder: { containerClass: 'Map', bound: { name: 'max', max: 500, size: 1200, within: null, counted: {} } } },
    ],
    ['client-per-request', { classes: ['QueryClient'] }],
    [
      'client-per-request',
      { classes: ['AsyncHook', 'closure'], holder: { anchor: { kind: 'runtime', name: 'what Node.js itself has open' } } },
    ],
    ['client-per-request', { classes: ['QueryClient'], holder: { containerClass: 'Set', entryClass: 'QueryClient' } }],
    ['unbounded-collection', { classes: ['QueryClient'], holder: { containerClass: 'Set', entryClass: 'Promise' } }],
    [
      'pending-promise',
      { classes: ['Promise'], holder: { anchor: { kind: 'runtime', name: 'what Node.js itself has open' }, entryClass: 'Promise' } },
    ],
    ['promise-reaction', { holder: { containerClass: 'Promise', entryClass: 'closure', callback: { url: 'a.mjs', line: 1, column: 1 } } }],
    ['finalization-registry', { holder: { steps: named('FinalizationRegistry', 'Object') } }],
    ['performance-entries', { classes: ['PerformanceMark'] }],
    ['module-per-request', { classes: ['Promise', 'Generator', 'ModuleWrap'] }],
    ['registered-symbol', { holder: { anchor: { kind: 'runtime', name: 'what Node.js itself has open' }, entryClass: 'symbol' } }],
    ['growing-block', { holder: { isBlock: true, containers: ['log'], containerClass: 'context' } }],
    ['growing-text', { holder: { steps: named('concatenated string'), entryClass: 'concatenated string' } }],
    ['unbounded-collection', { holder: { containerClass: 'Array', entryClass: 'concatenated string' } }],
    ['growing-text', { holder: { ...field, entryClass: 'concatenated string' } }],
    ['unbounded-collection', { holder: { ...table, entryClass: 'concatenated string' } }],
    ['growing-chain', { holder: { containerClass: 'context', entryClass: 'closure', isChain: true } }],
    ['growing-chain', { holder: { ...field, isChain: true } }],
    ['unbounded-collection', { holder: field }],
    // Entries of a table, and of a list that has one, may lead to each other.
    ['unbounded-collection', { holder: { ...table, isChain: true } }],
    ['unbounded-collection', { holder: { containerClass: 'Map', isChain: true } }],
    ['unbounded-collection', { holder: { ...field, isChain: true }, growing: { class: 'Map' } }],
    ['open-handle', { handle: { kind: 'socket' } }],
    ['unbounded-collection', { holder: { containerClass: 'Set' }, handle: { kind: 'socket' } }],
    ['unbounded-collection', { growing: {} }],
    ['open-handle', { growing: {}, handle: { kind: 'socket' } }],
    ['unbounded-collection', { copied: 'state' }],
    ['compiled-code', { isCompiled: true }],
    // What was compiled is held by the program itself, or is not what stays.
    ['unbounded-collection', { isCompiled: true, holder: { containerClass: 'Map' } }],
    ['unbounded-collection', { isCompiled: true, growing: {} }],
    ['open-handle', { isCompiled: true, handle: { kind: 'socket' } }],
    // What a connection holds is another matter.
    ['unbounded-collection', { isSeenAdding: true, growing: { class: 'Array' }, holder: { ...onConnection, containerClass: 'Array' } }],
    [
      'listener',
      { isSeenAdding: true, growing: { class: 'Array' }, holder: { containers: ['change', '_events'], containerClass: 'Array' } },
    ],
    ['compression-stream', { classes: ['Gzip', 'Zlib'], holder: { containerClass: 'Array', entryClass: 'Gzip' } }],
    ['connection-listener', { holder: onConnection }],
    ['listener', { holder: { ...onConnection, anchor: { kind: 'runtime', name: 'PipeWrap' } } }],
    ['error-stack', { holder: { containerClass: 'Array', entryClass: 'Error', keeps: ['frames'] } }],
    ['timer-context', { holder: { anchor: { kind: 'runtime', name: 'timers' }, entryClass: 'Timeout', keeps: ['store'] } }],
    ['timer-context', { handle: { repeating: 1 }, holder: { entryClass: 'Timeout', keeps: ['store'] } }],
    ['unbounded-collection', { holder: { containerClass: 'Map', keeps: ['store'] } }],
    ['weak-map-keys', { holder: { containerClass: 'Set', keeps: ['weak-value'] } }],
    ['devtools', { holder: { steps: named('devtoolsPlugins', 'Array') }, nodeEnv: null }],
  ])('%s', (code, seen) => {
    expect(cause(seen)?.code).toBe(code);
  });

  it('is not the developer tools in production', () => {
    expect(cause({ holder: { steps: named('devtoolsPlugins', 'Array'), containerClass: 'Array' } })?.code).toBe('unbounded-collection');
  });

  it('names a container whose entries were counted, unless something is removed from it', () => {
    expect(cause({ growing: { kind: 'SparseArray', class: 'Array', name: 'orders' } })?.args).toEqual({ kind: 'array', name: 'orders' });
    expect(cause({ growing: { removed: 3 } })).toBeNull();
  });

  it('names the variable, and the fields that lead from it to a chain or a text', () => {
    expect(cause({ holder: { containerClass: 'context', entryClass: 'Proxy', isChain: true } })?.args).toEqual({
      ...{ kind: 'Proxy', name: 'things' },
    });
    expect(cause({ holder: { ...field, isChain: true, entryClass: 'closure' } })?.args).toEqual({ kind: 'function', name: 'things.last' });
    expect(cause({ holder: { ...field, entryClass: 'concatenated string' } })?.args).toEqual({ name: 'things.last' });
  });

  it('stays unknown when nothing fits', () => {
    expect(cause({ classes: ['Widget'], holder: { containerClass: 'Widget' } })).toBeNull();
  });
});
