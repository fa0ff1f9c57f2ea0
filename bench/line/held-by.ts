/** What holds the objects of each planted leak, read from its source: where the path starts, and what it must go through. */

const variable = (name: string, through = ''): RegExp => new RegExp(`^(module )?variable "${name}" in \\S+ .*${through}`);
/** Where Node.js or V8 itself keeps it. */
const runtime = (through = ''): RegExp => new RegExp(`^(Node\\.js|what Node\\.js|V8|global "(process|console|performance)").*${through}`);
const timers = /^Node\.js's timers → Timeout/;

/** Of `e2e/fixtures/verdict`, by the name of the behaviour. */
export const heldByBehaviour: Readonly<Record<string, RegExp>> = {
  'abort-signal-listener': variable('shutdown', 'Listener'),
  'agent-per-request': runtime(),
  array: variable('visits', 'Array'),
  'array-buffer-view': variable('previews', 'Array'),
  'async-local-storage': variable('latest', 'follows'),
  'broadcast-channel': runtime('MessagePort'),
  'broadcast-channel-unref': runtime('MessagePort'),
  buffers: variable('thumbnails', 'Map'),
  'class-static': variable('Store', 'instances'),
  'closure-chain': variable('current'),
  'closure-in-promise': variable('released', 'Promise'),
  'console-time': runtime(),
  'diagnostics-channel': runtime(),
  'dropped-at-rest': variable('visits', 'Array'),
  'error-stack-kept': variable('problems', 'Array'),
  'file-handle': variable('readers', 'Set'),
  'finalization-registry': variable('registry', 'FinalizationRegistry'),
  'function-per-request': variable('templates', 'Array'),
  'import-with-query': runtime(),
  interval: timers,
  'interval-unref': timers,
  'intl-kept': variable('formatters', 'Map'),
  leak: variable('visits', 'Array'),
  listener: variable('store', 'EventEmitter'),
  map: variable('sessions', 'Map'),
  'message-channel': runtime('MessagePort'),
  'object-as-dictionary': variable('hits', 'Object'),
  'one-in-hundred': variable('dumps', 'Array'),
  'one-in-ten': variable('failures', 'Array'),
  'pending-promise': variable('waiting', 'Array'),
  'performance-marks': runtime('PerformanceMark'),
  'pipe-never-unpiped': variable('ticker', 'PassThrough'),
  'process-listener': runtime(),
  'promise-race': variable('shutdown', 'Promise'),
  'request-kept': variable('audit', 'Array'),
  // The module made by createRequire keeps its children.
  'require-again': /^((module )?variable "require" in \S+|what Node\.js itself has open) .*Module/,
  set: variable('seen', 'Set'),
  'sliced-string': variable('titles', 'Array'),
  'socket-never-closed': runtime(),
  'string-concat': variable('log'),
  stylesheet: variable('sheet', 'Array'),
  'symbol-registry': runtime(),
  'timeout-of-a-day': timers,
  'tiny-list': variable('newest'),
  'tiny-number': variable('first'),
  'unbounded-cache': variable('rendered', 'Map'),
  'vm-context': variable('sandboxes', 'Array'),
  'weak-map-pinned': variable('users', 'Array'),
  'zlib-kept': variable('compressors', 'Array'),
};

/** Of `e2e/fixtures/attribute`, by the name of the folder. */
export const heldByFixture: Readonly<Record<string, RegExp>> = {
  'abort-signal': variable('shutdown', 'Listener'),
  array: variable('visits', 'Array'),
  'async-local-storage': variable('jobs', 'Array'),
  'broadcast-channel': runtime('MessagePort'),
  'broadcast-channel-unref': runtime('MessagePort'),
  buffers: variable('uploads', 'Set'),
  bundled: variable('pages', 'Map'),
  dependency: variable('entries', 'Map'),
  interval: timers,
  listener: variable('bus', 'EventEmitter'),
  map: variable('cache', 'Map'),
  'one-in-ten': variable('failures', 'Object'),
  'pending-promise': variable('waiters', 'Array'),
};

/** Of every app: the Map of `lib/leaky.ts`. */
export const heldByApp = variable('cache', 'Map');
