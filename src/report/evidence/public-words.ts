/**
 * What may stand in a public issue: names of packages and of code, numbers, flags. Everything else is left out by not matching: no
 * path of a person, no value of a setting, nothing that a user of the app may have sent.
 */
import type { ReportedPath } from '../../findings/report.ts';
import { type ShownStep, stepWords } from '../path-words.ts';

/** What stands for the app. */
export const theApp = '(the app)';
const left = '…';

/** A name of code: no value is one, and a long run of digits belongs to a value. */
export const publicName = (name: string): string => (/^(?!.*\d{5})[\w$#.()< >-]{1,60}$/.test(name) ? name : left);

/** A package by its name on the registry. */
export const publicPackage = (name: string): string | null =>
  /^(?:@[a-z\d~-][a-z\d._~-]*\/)?[a-z\d~-][a-z\d._~-]*$/.test(name) && name.length < 100 ? name : null;

export const publicVersion = (version: string | null): string | null =>
  version !== null && /^v?\d+\.\d+\.\d+[\w.+-]{0,40}$/.test(version) ? version : null;

/** A file within a package. */
export const publicFile = (file: string): string =>
  /^[\w@+~.[\]()-]+(?:\/[\w@+~.[\]()-]+)*$/.test(file) && !file.split('/').includes('..') && file.length < 200 ? file : left;

const inPackage = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\/(.+)$/;

/** `next/dist/server/a.js` of a file in a package; null for the app's own, which nobody else has. */
export function packageFile(file: string): string | null {
  const [, name = '', rest = ''] = inPackage.exec(file) ?? [];
  const known = publicPackage(name);
  return known === null ? null : `${known}/${publicFile(rest)}`;
}

/** A word of a command or a flag: programs and options by their names, their values left out unless they are a number. */
export function publicWord(word: string): string {
  const [, before = '', value = ''] = /^([^=]*=)([\s\S]*)$/.exec(word) ?? [];
  if (before !== '') return `${publicName(before.slice(0, -1))}=${/^\d{1,6}$/.test(value) ? value : left}`;
  if (/[\\/]/.test(word)) return /[\w-]+\.[cm]?[jt]s$/.exec(word)?.[0] ?? left;
  return /^-{0,2}[A-Za-z][A-Za-z-]{0,40}(?::[a-z]{1,20})?$/.test(word) || /^\d{1,6}$/.test(word) || /^[\w-]{1,40}\.[cm]?[jt]s$/.test(word)
    ? word
    : left;
}

/** Of a command, what comes before and with the program and its subcommands; repeated gaps are one. */
export const publicCommand = (words: readonly string[]): string =>
  words
    .slice(0, 12)
    .map(publicWord)
    .filter((word, i, all) => word !== left || all[i - 1] !== left)
    .join(' ');

/** A line of source in which literals are blank: they may hold anything. null where it cannot be read line by line. */
export function publicLine(line: string): string | null {
  const blank = line
    .trim()
    .replace(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g, '$1…$1')
    .replace(/(^|[^:])\/\/.*$/, '$1')
    .replace(/\b\d{5,}\b/g, left)
    .trim();
  const isWhole = (blank.match(/['"`]/g) ?? []).length % 2 === 0;
  return isWhole && /^[\w $#.,;:?!=+\-*%&|<>()[\]{}'"`…]{1,160}$/.test(blank) ? blank : null;
}

/** The steps of a retaining path, one a line: names of the app's own variables and files are left out, and keys of its objects. */
export function publicPath({ steps }: Pick<ReportedPath, 'steps'>): readonly string[] {
  return steps.slice(0, 30).map((step, i) => {
    const said = publicStep(step, i);
    const { mark } = step;
    const sign = mark === 'expected' ? '✓ ' : mark === 'not-expected' ? '✗ ' : '  ';
    return `${sign}${i === 0 ? '' : '→ '}${said}`;
  });
}

function publicStep(step: ShownStep, index: number): string {
  const { kind, name, file } = step;
  const at = file ? packageFile(file) : null;
  if (index === 0 && kind !== 'global' && kind !== 'runtime') {
    return at === null ? `a variable of ${theApp}` : `variable "${publicName(name)}" in ${at}`;
  }
  if (kind === 'global') return `global "${publicName(name)}"`;
  if (kind === 'runtime') return name === 'timers' ? "Node.js's timers" : 'what Node.js itself has open';
  const written = at === null ? '' : ` written at ${at}${step.line === undefined ? '' : `:${Math.trunc(step.line)}`}`;
  // What an object of the app is made of is told by its kind.
  if (kind === 'object') return 'object';
  return `${stepWords({ ...step, name: publicName(name) })}${written}`;
}
