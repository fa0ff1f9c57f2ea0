/** What is said of an attribution besides its paths and its cause: what each request leaves, and what could not be found out. */

import type { NoteCode, Part } from '../attribute/notes.ts';
import type { Attributed } from '../findings/attributed.ts';
import type { ReportedAttribution, ReportedNote } from '../findings/report.ts';
import { causeWords } from './cause-words.ts';
import { pathWords, retainedByText } from './path-words.ts';
import { type Args, filled } from './template.ts';

interface NoteWords {
  /** One or two sentences. */
  readonly sentence: string;
  /** The same in short, to follow a colon: no capital, no full stop. */
  readonly short: string;
}

const parts: Readonly<Record<Part, string>> = {
  profiling: 'Profiling',
  'open-handles': 'Tracking open handles',
  containers: 'Counting what containers hold',
  snapshots: 'Taking heap snapshots',
  listening: 'Listening to what holds it',
  stacks: 'Reading the stacks',
  line: 'Finding the line',
  source: 'Reading the source',
  limit: 'Looking for a limit',
  'retaining-path': 'Finding what holds it',
  'profile-file': 'Writing the profile',
};

const partOf = ({ part }: Args): string => (typeof part === 'string' && Object.hasOwn(parts, part) ? parts[part as Part] : 'A step');

const settingOf = ({ setting }: Args): string =>
  typeof setting === 'string' ? '{setting}' : 'the source maps of the server build in your bundler';

const withoutMap = (args: Args): string =>
  `The built code has no source map, so the built position is shown. To see your own files, turn on ${settingOf(args)}.`;

const bySyntax = (args: Args): string =>
  `The built code has no source map: the line was found by comparing the built function with your sources. Source maps are exact: turn on ${settingOf(args)}.`;

const whyNoSecondBuild: Readonly<Record<string, string>> = {
  'no-command': 'The app was not built once more with source maps: nothing says how it is built. Name the command with --build.',
  'no-way': 'The app was not built once more with source maps: no way is known to turn them on from outside.',
  uploads: 'The app was not built once more with source maps: its build sends files somewhere ({message}).',
  failed: 'A second build with source maps, in a copy of the project, failed: {message}',
  'too-long': 'A second build with source maps was ended after {message} s; a larger --budget gives it more time.',
  differs: 'A second build with source maps has other code where the line is, so it was not used.',
};

const withoutSecondBuild = ({ why }: Args): string =>
  (typeof why === 'string' && Object.hasOwn(whyNoSecondBuild, why) ? whyNoSecondBuild[why] : undefined) ??
  'The app was not built once more with source maps.';

const whyUnread: Readonly<Record<string, string>> = {
  'little-memory':
    'The full heap left no snapshot: {left} MB of memory were left, and one of a heap of {heap} MB can take {needs} MB while it is written.',
  none: 'The full heap left no snapshot: Node.js wrote none (it has to be 18.10 or later, and writes none where it takes memory for too short).',
  spread: 'When the heap was full, no single object held a good part of it.',
};

const unreadFull = ({ why, fits }: Args): string => {
  const said = (typeof why === 'string' && Object.hasOwn(whyUnread, why) ? whyUnread[why] : undefined) ?? 'The full heap left no snapshot.';
  return typeof fits === 'number' ? `${said} Start the server with --max-old-space-size={fits}.` : said;
};

const containerOf = ({ name, of, file, line }: Args): string => {
  const within = of === null ? '' : ' of "{of}"';
  const at = file === null ? '' : line === null ? ' in {file}' : ' in {file}:{line}';
  return `${name === null ? 'an object of the class {class}' : '{class} "{name}"'}${within}${at}`;
};

const notes: Readonly<Record<NoteCode, (args: Args) => NoteWords>> = {
  failed: (args) => ({ sentence: `${partOf(args)} failed: {message}`, short: `${decapitalized(partOf(args))} failed` }),
  'not-counted': () => ({
    sentence: 'What containers hold could not be counted in this server.',
    short: 'what containers hold could not be counted',
  }),
  'several-processes': () => ({
    sentence: 'No heap snapshots: the server has several processes.',
    short: 'the server has several processes',
  }),
  'heap-too-large': () => ({
    sentence: 'The heap of {megabytes} MB is too large for heap snapshots.',
    short: 'the heap is too large for heap snapshots',
  }),
  'little-memory': () => ({
    sentence: 'No heap snapshots: {left} MB of memory are left, and one of a heap of {heap} MB can take {needs} MB while it is written.',
    short: 'there is too little memory for heap snapshots',
  }),
  'unreadable-snapshot': () => ({ sentence: '{message}', short: 'the heap snapshots could not be read' }),
  'no-source-map': (args) => ({ sentence: withoutMap(args), short: 'the built code has no source map' }),
  'found-by-syntax': (args) => ({
    sentence: bySyntax(args),
    short: 'the line was found by comparing the built function with the sources',
  }),
  'found-by-second-build': (args) => ({
    sentence: `The built code has no source map: the line was found by building a copy of the project once more with source maps. To save that build, turn on ${settingOf(args)}.`,
    short: 'the line was found by building once more with source maps',
  }),
  'no-second-build': (args) => ({ sentence: withoutSecondBuild(args), short: 'a second build with source maps did not help' }),
  'native-code': () => ({
    sentence:
      'Memory outside the JavaScript heap grows, by {bytes} B per request, and native code of these packages is loaded: {names}. One of them may keep it: look at the calls into it.',
    short: 'memory outside the JavaScript heap grows',
  }),
  'not-profiled': () => ({ sentence: 'The server could not be profiled.', short: 'the server could not be profiled' }),
  'nothing-grew': () => ({
    sentence:
      'No allocation site grew with the requests in the profile: the growth may be outside the JavaScript heap, or may need more requests to show.',
    short: 'no allocation site grew with the requests in the profile',
  }),
  'grows-in-place': () => ({
    sentence:
      'One block of memory grows in place: no JavaScript allocates what is added to it. Look at the calls into the code that has it.',
    short: 'one block of memory grows in place',
  }),
  'heap-when-full': (args) => ({
    sentence: `When the heap was full, {share} % of it, {megabytes} MB, hung on ${containerOf(args)}.`,
    short: 'the heap was read when it was full',
  }),
  'full-heap-unread': (args) => ({ sentence: unreadFull(args), short: 'there is no snapshot of the full heap' }),
  'no-brief': () => ({ sentence: 'The brief could not be written: {message}', short: 'the brief could not be written' }),
  error: () => ({ sentence: '{message}', short: 'looking for it failed' }),
};

const decapitalized = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * What is said of a note; of a code that this version does not know, what the report itself says. Names and messages of the app
 * are in the sentence, none in the short form.
 * @returns null where nothing can be said
 */
export function noteWords({ code, args, text }: ReportedNote): NoteWords | null {
  if (!Object.hasOwn(notes, code)) return text === undefined ? null : { sentence: text, short: 'the report says why' };
  const said = notes[code as NoteCode](args);
  const sentence = filled(said.sentence, args);
  return sentence === null ? null : { ...said, sentence };
}

/** The notes that something can be said of, as sentences. */
export const noteSentences = (all: readonly ReportedNote[]): readonly string[] => all.flatMap((note) => noteWords(note)?.sentence ?? []);

/** Why there is no line, as a sentence; null where there is one. */
export const whySentence = ({ why }: Pick<ReportedAttribution, 'why'>): string | null =>
  why && (noteWords(why)?.sentence ?? 'The report does not say why.');

/** Classes that any program leaves. */
const plain = new Set(['string', 'concatenated string', 'sliced string', 'number', 'array', 'context', 'Object', 'closure', 'Array']);
const mostClasses = 5;

/** What each request leaves behind, classes that say something first: "1 BroadcastChannel, 2 closures"; null when nothing was counted. */
export function leavesWords({ leaves }: Pick<ReportedAttribution, 'leaves'>): string | null {
  const telling = [...leaves].sort((a, b) => Number(plain.has(a.name)) - Number(plain.has(b.name)));
  const words = telling.slice(0, mostClasses).map(({ name, perRequest }) => `${perRequest} ${plural(name, perRequest)}`);
  return words.length > 0 ? words.join(', ') : null;
}

function plural(name: string, count: number): string {
  if (count === 1) return name;
  return /^((\w+ )?string|number|symbol|array|context|closure)$/.test(name) ? `${name}s` : `× ${name}`;
}

/** The same with the words beside the data, for readers of the JSON. No renderer reads them. */
export function withWords({ suspects, attribution }: Attributed): Attributed {
  const { paths = [], cause, why, notes: all } = attribution;
  const said = cause && causeWords(cause);
  const withText = (note: ReportedNote): ReportedNote => {
    const words = noteWords(note);
    return words ? { ...note, text: words.sentence } : note;
  };
  return {
    suspects: suspects.map((suspect) => ({ ...suspect, retainedBy: retainedByText(suspect, attribution) })),
    attribution: {
      ...attribution,
      why: why && withText(why),
      notes: all.map(withText),
      retainers: paths.map(pathWords),
      cause: cause && said ? { ...cause, what: said.what, change: said.change } : cause,
    },
  };
}
