import { options } from './options.ts';
import type { Settings } from './settings.ts';

/** What is needed of the settings to check one route again. */
export type Rechecked = Pick<
  Settings,
  'start' | 'port' | 'headers' | 'threshold' | 'v8' | 'requests' | 'budgetMs' | 'expectStatus' | 'bootTimeoutMs' | 'requestTimeoutMs'
>;

/** A command line for a POSIX shell that checks one route as it was checked. */
export interface CheckCommand {
  readonly text: string;
  /** Environment variables in which the reader must put what is secret. */
  readonly needs: readonly string[];
}

/** Variables of a start command whose values are no secret. */
const plain = /^(NODE_ENV|PORT|HOST|HOSTNAME)$/;

/**
 * The command that checks a fix. It holds no value of a header, and of the environment that a start command sets only
 * what cannot be a secret: the others are left to variables.
 * @param path as it is requested, with `{n}` where it has one
 * @param folder the app's folder, relative to where the command will be run; empty: it is run there
 */
export function checkCommand(settings: Rechecked, path: string, folder: string): CheckCommand {
  const { start, port, headers, threshold, v8, requests, budgetMs, expectStatus, bootTimeoutMs, requestTimeoutMs } = settings;
  const needs = new Set<string>();
  const variable = (name: string): Variable => {
    needs.add(name);
    return { variable: name };
  };
  const header = (name: string) => word([`${name}: `, variable(name.toUpperCase().replace(/[^A-Z0-9]/g, '_'))]);
  const unless = (option: 'v8' | 'budget' | 'expect-status' | 'boot-timeout' | 'request-timeout', text: string, isDefault: boolean) =>
    isDefault || options[option].default === text ? [] : [`--${option} ${word(text)}`];
  const ms = (option: 'budget' | 'boot-timeout' | 'request-timeout', value: number) =>
    unless(option, `${value} ms`, options[option].read(options[option].default ?? '', nowhere) === value);
  const words = [
    'npx ssr-leak-check',
    ...(folder === '' ? [] : [`--cwd ${word(folder)}`]),
    `--route ${word(path)}`,
    ...(start ? [`--start ${word(startOf(start, variable))}`] : []),
    ...(port === null ? [] : [`--port ${port}`]),
    ...headers.map(({ name }) => `--header ${header(name)}`),
    ...unless('expect-status', expectStatus.text, false),
    ...(threshold === null ? [] : [`--threshold ${word(`${threshold} B`)}`]),
    ...(requests === null ? [] : [`--requests ${requests}`]),
    ...unless('v8', v8, false),
    ...ms('budget', budgetMs),
    ...ms('boot-timeout', bootTimeoutMs),
    ...ms('request-timeout', requestTimeoutMs),
  ];
  return { text: words.join(' '), needs: [...needs] };
}

/** Durations are read without looking at where they were written. */
const nowhere = { kind: 'argv', cwd: '/', platform: 'linux', option: '' } as const;

interface Variable {
  readonly variable: string;
}

/** The start command as it was written, with variables for what may be a secret. */
function startOf(
  { text, env, words }: NonNullable<Settings['start']>,
  variable: (name: string) => Variable,
): readonly (string | Variable)[] {
  const all = Object.entries(env);
  if (all.every(([name]) => plain.test(name))) return [text];
  const set = all.flatMap(([name, value]) => (plain.test(name) ? [`${name}=${word(value)} `] : [`${name}='`, variable(name), "' "]));
  return [...set, words.map((one) => word(one)).join(' ')];
}

/**
 * One word for a POSIX shell: bare when nothing in it means anything, in double quotes (which other shells know too) when
 * nothing in it means anything there, else in single quotes.
 */
function word(parts: string | readonly (string | Variable)[]): string {
  const merged: (string | Variable)[] = [];
  for (const part of typeof parts === 'string' ? [parts] : parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  if (merged.every((part) => typeof part !== 'string' || /^[^"$`\\!]*$/.test(part))) {
    const text = merged.map((part) => (typeof part === 'string' ? part : `$${part.variable}`)).join('');
    return merged.length === 1 && /^[\w@%+=:,./-]+$/.test(text) ? text : `"${text}"`;
  }
  return merged.map((part) => (typeof part === 'string' ? `'${part.replaceAll("'", "'\\''")}'` : `"$${part.variable}"`)).join('');
}
