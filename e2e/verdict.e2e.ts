import { innocents, leaks } from './fixtures/verdict/table.ts';
import { expectTruth } from './verdict-rows.ts';

/** The kinds of leak and of look-alike that everyone meets; `slow/verdict.e2e.ts` runs the whole table. */
const everyday = new Set([
  ...['/broadcast-channel', '/broadcast-channel-unref', '/array', '/map', '/listener', '/interval'],
  ...['/closure-in-promise', '/buffers', '/one-in-ten'],
  ...['/lru-300/{n}', '/lru-1000/{n}', '/lazy-require-200th', '/big-step', '/sawtooth', '/pinned-two-seconds', '/page-of-100-kb'],
  '/forgotten-by-later-requests',
]);

expectTruth([...leaks, ...innocents].filter(({ route }) => everyday.has(route)));
