import { expect, it } from 'vitest';
import { anAttribution, aSuspect } from '../findings/a-report.test-builder.ts';
import { leavesWords, noteSentences, noteWords, withWords } from './attribution-words.ts';

it.each([
  ['failed', { part: 'snapshots', message: 'disk full' }, 'Taking heap snapshots failed: disk full'],
  ['failed', { part: 'toString', message: 'x' }, 'A step failed: x'],
  ['heap-too-large', { megabytes: 2100 }, 'The heap of 2,100 MB is too large for heap snapshots.'],
  [
    'little-memory',
    { heap: 400, left: 3500, needs: 5200 },
    'No heap snapshots: 3,500 MB of memory are left, and one of a heap of 400 MB can take 5,200 MB while it is written.',
  ],
  ['unreadable-snapshot', { message: 'It is incomplete.' }, 'It is incomplete.'],
  ['no-brief', { message: 'EACCES' }, 'The brief could not be written: EACCES'],
  [
    'heap-when-full',
    { share: 81, megabytes: 88, class: 'Map', name: 'seen', of: null, file: 'src/seen.ts', line: 3 },
    'When the heap was full, 81 % of it, 88 MB, hung on Map "seen" in src/seen.ts:3.',
  ],
  [
    'heap-when-full',
    { share: 60, megabytes: 50, class: 'Array', name: 'items', of: 'store', file: 'src/store.ts', line: null },
    'When the heap was full, 60 % of it, 50 MB, hung on Array "items" of "store" in src/store.ts.',
  ],
  [
    'heap-when-full',
    { share: 35, megabytes: 30, class: 'Agent', name: null, of: null, file: null, line: null },
    'When the heap was full, 35 % of it, 30 MB, hung on an object of the class Agent.',
  ],
  [
    'full-heap-unread',
    { why: 'little-memory', heap: 4300, left: 14000, needs: 55900, fits: 400 },
    'The full heap left no snapshot: 14,000 MB of memory were left, and one of a heap of 4,300 MB can take 55,900 MB while it is written. Start the server with --max-old-space-size=400.',
  ],
  [
    'full-heap-unread',
    { why: 'none' },
    'The full heap left no snapshot: Node.js wrote none (it has to be 18.10 or later, and writes none where it takes memory for too short).',
  ],
  ['full-heap-unread', { why: 'spread' }, 'When the heap was full, no single object held a good part of it.'],
  ['full-heap-unread', { why: 'toString' }, 'The full heap left no snapshot.'],
])('%s %j', (code, args, sentence) => {
  expect(noteWords({ code, args })?.sentence).toBe(sentence);
});

it('names the setting for source maps where it is known', () => {
  const noteOf = (setting: string | number | null) => noteWords({ code: 'no-source-map', args: { setting } })?.sentence;
  expect(noteOf('sourcemap: true')).toContain('turn on sourcemap: true.');
  for (const setting of [null, 3]) expect(noteOf(setting)).toContain('in your bundler');
});

it('says that a line was found without a source map, and what would be exact', () => {
  const note = noteWords({ code: 'found-by-syntax', args: { setting: 'sourcemap: true' } });
  expect(note?.sentence).toMatch(/no source map: the line was found by comparing .* turn on sourcemap: true\.$/);
});

it('leaves out what it has no words for', () => {
  const notes = [
    { code: 'of-another-version', args: {} },
    { code: 'failed', args: { part: 'snapshots' } },
    { code: 'toString', args: {} },
    { code: 'of-another-version', args: {}, text: 'It says this.' },
    { code: 'several-processes', args: {} },
  ];
  expect(noteSentences(notes)).toEqual(['It says this.', 'No heap snapshots: the server has several processes.']);
});

it('counts what each request leaves, classes that say something first', () => {
  const leaves = [
    { name: 'string', perRequest: 3 },
    { name: 'closure', perRequest: 1 },
    { name: 'Row', perRequest: 2 },
    { name: 'Session', perRequest: 0.1 },
  ];
  expect(leavesWords({ leaves })).toBe('2 × Row, 0.1 × Session, 3 strings, 1 closure');
  expect(leavesWords({ leaves: [] })).toBeNull();
});

it('adds the words for readers of the JSON', () => {
  const attribution = anAttribution({ cause: { code: 'timer', args: {} } });
  const said = withWords({ suspects: [aSuspect({ heldBy: 1 }), aSuspect({ heldBy: null })], attribution });
  expect(said.suspects.map(({ retainedBy }) => retainedBy)).toEqual(['module variable "themes" in src/lib/theme.ts → Set → entry', null]);
  expect(said.attribution.retainers).toEqual([
    'what Node.js itself has open → MessagePort',
    'module variable "themes" in src/lib/theme.ts → Set → entry',
  ]);
  expect(said.attribution.cause?.what).toMatch(/^Each request starts a timer/);
  expect(said.attribution.notes[0]?.text).toBe('No heap snapshots: the server has several processes.');
});
