/** What is left of the verdict where V8 is as in production, and bytes say little: the counts of entries, objects and descriptors. */
import { innocents, leaks } from '../../e2e/fixtures/verdict/table.ts';
import { behaviours } from './behaviours.ts';

const counted = [
  ...['/set-of-ids', '/set-of-five-ids', '/set-in-vm-context', '/set-of-forty-ids', '/set-of-thousand-ids', '/map-of-numbers'],
  ...['/array-of-numbers', '/dictionary-of-strings', '/dictionary-of-symbols', '/dictionary-without-prototype', '/sparse-array'],
  ...['/file-descriptor', '/map', '/array', '/tiny-list', '/broadcast-channel', '/listener', '/set', '/weak-map-pinned'],
];
const alike = [
  ...['/set-fills', '/table-at-420', '/ring-buffer', '/ring-buffer-doubles', '/cache-stops-adding', '/histogram', '/metrics'],
  ...['/lru-300/{n}', '/object-pool', '/descriptor-closed', '/map-refilled', '/listener-once', '/broadcast-channel-closed'],
  ...['/dictionary-without-prototype-fills', '/list-of-300-rows', '/page-of-100-kb'],
];

export const production = behaviours({
  section: 'production',
  title: 'With production V8: what counting sees',
  introduction:
    'The same small servers with `--v8 production`: V8 optimizes as it does in production, a healthy heap grows by tens to hundreds of bytes per request for thousands of requests, and the limit for bytes is coarser. What containers hold is counted as exactly as ever.',
  rows: (short) =>
    short ? [] : [...innocents.filter(({ route }) => alike.includes(route)), ...leaks.filter(({ route }) => counted.includes(route))],
  args: ['--v8', 'production'],
});
