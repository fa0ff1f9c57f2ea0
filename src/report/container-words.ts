/** What is said of a container that goes on gaining entries. */

import type { ReportedContainer } from '../findings/report.ts';
import { count, integer } from '../words.ts';

const kinds: Readonly<Record<string, string>> = { Map: 'Map', Set: 'Set', Array: 'array', SparseArray: 'sparse array', Object: 'object' };
/** What a class is called anyway. */
const plain: Readonly<Record<string, string>> = { SparseArray: 'Array' };

/**
 * How much it gained, where, and whether anything was removed: `The Set "seen" gained exactly 1 entry per request, 153 of 153, at
 * src/seen.ts:5; nothing was ever removed`. Names of the app are in it. No full stop.
 */
export function containerWords(container: ReportedContainer): string {
  return `${subject(container)} gained ${gain(container)}${place(container)}; ${removal(container)}`;
}

/** `removed`: absent where the container lost none. */
type Gained = Pick<ReportedContainer, 'kind' | 'class' | 'gained' | 'requests'> & Partial<Pick<ReportedContainer, 'removed'>>;

/** What was counted while the route was judged: `a Set gained exactly 1 entry per request, 1,204 of 1,204, and lost none`. */
export const gainWords = (container: Gained): string => {
  const { kind, class: className, gained, requests, removed = 0 } = container;
  const words = `${subject({ kind, class: className, name: null })} gained ${gain({ gained, requests })}, and lost ${removed === 0 ? 'none' : integer(removed)}`;
  return words.charAt(0).toLowerCase() + words.slice(1);
};

function subject({ kind, class: className, name }: Pick<ReportedContainer, 'kind' | 'class' | 'name'>): string {
  if (className === 'process.env') return 'The object "process.env"';
  const what = Object.hasOwn(kinds, kind) ? kinds[kind]! : kind;
  const of = className === '' || className === (plain[kind] ?? kind) ? '' : ` of class ${className}`;
  if (name !== null) return `The ${what} "${name}"${of}`;
  return `${/^[aeio]/i.test(what) ? 'An' : 'A'} ${what}${of}`;
}

/** Exactly is said where it is a whole number for each request. */
function gain({ gained, requests }: Pick<Gained, 'gained' | 'requests'>): string {
  const each = gained / requests;
  if (!Number.isInteger(each) || each < 1) return `${count(gained, 'entry', 'entries')} in ${count(requests, 'request')}`;
  const all = each === 1 ? `${integer(gained)} of ${integer(requests)}` : `${integer(gained)} in ${count(requests, 'request')}`;
  return `exactly ${count(each, 'entry', 'entries')} per request, ${all}`;
}

function place({ addedAt }: ReportedContainer): string {
  if (!addedAt) return '';
  const { dependency } = addedAt;
  const by = dependency ? `, by ${dependency.name}${dependency.version === null ? '' : ` ${dependency.version}`}` : '';
  return `, at ${addedAt.file}:${addedAt.line}${by}`;
}

const removal = ({ removed }: ReportedContainer): string =>
  removed === 0 ? 'nothing was ever removed' : `${integer(removed)} ${removed === 1 ? 'was' : 'were'} removed meanwhile`;

/** Containers that are shown: what gains most says it. */
const most = 3;

/** The same of those to show, as sentences. */
export const containerSentences = (containers: readonly ReportedContainer[] = []): readonly string[] =>
  containers.slice(0, most).map(containerWords);
